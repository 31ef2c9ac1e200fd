import type { RemoteObject } from "../../src/preview/host/remote-object";
import { calculated, openBook } from "./support";

/** Names that the library sets without declaring them as properties. */
const UNDECLARED = new Set(["Gridlines", "Headings"]);

interface Declared {
  _scalarPropertyOriginalNames?: string[];
  _scalarPropertyNames?: string[];
  _navigationPropertyNames?: string[];
}

/** Every object that can be reached from another by navigation, one of each class. */
function reach(object: RemoteObject | null, found: Map<string, RemoteObject>): void {
  if (!object || found.has(object.typeName)) return;
  found.set(object.typeName, object);
  for (const name of object.navigations) {
    try {
      reach(object.navigate(name), found);
    } catch {
      // A part that this object does not have, as the column rule of a data bar.
    }
  }
  for (const item of object.items?.() ?? []) reach(item, found);
}

test("Every property of the object model bears the name that the library knows it by", async () => {
  const book = await openBook();
  await calculated(
    book,
    {
      "A1:B3": [
        ["K", "V"],
        ["a", 1],
        ["b", 2],
      ],
    },
    "A1"
  );
  const sheet = book.workbook.root.navigate("Worksheets")!.items!()[0];
  const range = sheet.call("GetRange", ["A1:B3"]) as RemoteObject;
  (sheet.navigate("Tables")!.call("Add", ["A1:B3", true]) as RemoteObject).set("Name", "T");
  (sheet.navigate("Charts")!.call("Add", ["Line", range, "Auto"]) as RemoteObject).set("Name", "C");
  sheet.navigate("Shapes")!.call("AddLine", [0, 0, 9, 9, "Straight"]);
  (sheet.navigate("Names")!.call("Add", ["Here", range, ""]) as RemoteObject).set("Comment", "x");
  const found = new Map<string, RemoteObject>();
  for (const kind of [
    "Custom",
    "CellValue",
    "ContainsText",
    "DataBar",
    "ColorScale",
    "IconSet",
    "TopBottom",
    "PresetCriteria",
  ]) {
    const format = range.navigate("ConditionalFormats")!.call("Add", [kind]) as RemoteObject;
    found.delete("ConditionalFormat");
    reach(format, found);
  }
  reach(book.workbook.root, found);
  reach(range, found);
  reach(sheet.call("GetRanges", ["A1,C3"]) as RemoteObject, found);
  expect(found.size).toBeGreaterThan(60);
  const classes = book.Excel as unknown as Record<string, { prototype: Declared } | undefined>;
  const wrong: string[] = [];
  for (const [type, object] of found) {
    const declared = classes[type]?.prototype;
    if (!declared) {
      wrong.push(type);
      continue;
    }
    const same = (name: string): string => name.toLowerCase();
    const scalars = new Set(
      [...(declared._scalarPropertyOriginalNames ?? []), ...(declared._scalarPropertyNames ?? [])].map(same)
    );
    const navigations = new Set((declared._navigationPropertyNames ?? []).map(same));
    for (const name of object.scalars)
      if (!scalars.has(same(name)) && !UNDECLARED.has(name)) wrong.push(`${type}.${name}`);
    for (const name of object.navigations) if (!navigations.has(same(name))) wrong.push(`${type}.${name}`);
  }
  expect(wrong).toEqual([]);
});
