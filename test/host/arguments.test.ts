import { resolveArguments } from "../../src/preview/host/executor/arguments";
import type { RemoteObject } from "../../src/preview/host/remote-object";

const objects: Record<number, RemoteObject> = {
  7: { typeName: "Seven" } as RemoteObject,
  9: { typeName: "Nine" } as RemoteObject,
};
const resolve = (id: number): RemoteObject => objects[id];

describe("arguments of a call", () => {
  it.each([
    ["none", undefined, []],
    ["values as they are", { Arguments: [1, "a", null, [[1, 2]]] }, [1, "a", null, [[1, 2]]]],
    [
      "a number that is the id of a path only where it is said to be",
      { Arguments: [7, 7], ReferencedObjectPathIds: [7, 0] },
      [objects[7], 7],
    ],
    [
      "objects within arrays",
      { Arguments: [[7, 9], 3], ReferencedObjectPathIds: [[7, 9], 0] },
      [[objects[7], objects[9]], 3],
    ],
    [
      "objects within plain objects",
      { Arguments: [{ range: { _ObjectPathId: 9 }, top: 1 }] },
      [{ range: objects[9], top: 1 }],
    ],
    [
      "objects within arrays of plain objects",
      { Arguments: [{ list: [{ _ObjectPathId: 7 }] }] },
      [{ list: [objects[7]] }],
    ],
  ])("are %s", (_, info, expected) => {
    expect(resolveArguments(info, resolve)).toEqual(expected);
  });
});
