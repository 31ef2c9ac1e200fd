import { queryTree, type QueryNode } from "../../src/preview/host/executor/query-tree";

/** A tree as plain data: "*" for everything, names for what is below. */
const plain = ({ everything, children }: QueryNode): unknown => ({
  ...(everything ? { "*": true } : {}),
  ...Object.fromEntries([...children].map(([name, below]) => [name, plain(below)])),
});
const tree = (...args: Parameters<typeof queryTree>): unknown => plain(queryTree(...args));

describe("what to load", () => {
  it.each([
    ["everything when nothing is named", {}, { "*": true }],
    ["everything when the list is empty", { Select: [] }, { "*": true }],
    ["one scalar", { Select: ["name"] }, { name: { "*": true } }],
    [
      "a path, and nothing else on its way",
      { Select: ["format/fill/color"] },
      { format: { fill: { color: { "*": true } } } },
    ],
    [
      "points as well as slashes, whatever the case",
      { Select: ["Format.Fill/COLOR"] },
      { format: { fill: { color: { "*": true } } } },
    ],
    [
      "items without saying so",
      { Select: ["items/name", "tables/items/name"] },
      { name: { "*": true }, tables: { name: { "*": true } } },
    ],
    ["all items", { Select: ["items"] }, { "*": true }],
    [
      "everything below a star",
      { Select: ["format/*", "name"] },
      { format: { "*": true }, name: { "*": true } },
    ],
    [
      "two paths with one beginning",
      { Select: ["font/bold", "font/size"] },
      { font: { bold: { "*": true }, size: { "*": true } } },
    ],
    [
      "the object itself beside what is only expanded",
      { Expand: ["charts"] },
      { "*": true, charts: { "*": true } },
    ],
    [
      "what is selected beside what is expanded",
      { Select: ["name"], Expand: ["charts"] },
      { name: { "*": true }, charts: { "*": true } },
    ],
    ["blanks between names", { Select: [" name ", ""] }, { name: { "*": true } }],
  ])("is %s", (_, query, expected) => {
    expect(tree(query)).toEqual(expected);
  });
});
