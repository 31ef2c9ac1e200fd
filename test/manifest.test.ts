/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./support/sources";

/** Read without the one namespace prefix, so that selectors can name its elements. */
const document = new DOMParser().parseFromString(
  readFileSync(path.join(projectRoot, "manifest.xml"), "utf8").replace(/<(\/?)bt:/g, "<$1"),
  "application/xml"
);

const elements = (selector: string, from: ParentNode = document): Element[] => [
  ...from.querySelectorAll(selector),
];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const values = (selector: string, name: string): string[] =>
  elements(selector).map((element) => attribute(element, name));

const resources = new Map(
  elements("Resources > * > *").map((element) => [
    attribute(element, "id"),
    attribute(element, "DefaultValue"),
  ])
);
const urls = [
  ...values('[DefaultValue^="http"]', "DefaultValue"),
  ...values('Override[Value^="http"]', "Value"),
];

/** Width and height from a PNG's header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  test("has a resource for every resid and a use for every resource", () => {
    const used = new Set(values("[resid]", "resid"));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("gives every control and group an id of its own", () => {
    const ids = values("Control, Group, CustomTab, Item", "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  });

  test("names an icon of 16, 32 and 80 pixels for every group and button", () => {
    for (const owner of elements("Group, Control"))
      expect(elements(":scope > Icon > Image", owner).map((image) => attribute(image, "size"))).toEqual([
        "16",
        "32",
        "80",
      ]);
  });

  test("names icon files that exist and have the pixels they are named for", () => {
    const icons = urls.filter((url) => url.endsWith(".png"));
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const icon of icons) {
      const file = path.join(projectRoot, "assets", path.basename(icon));
      const size = Number(/icon-(\d+)\.png$/.exec(icon)?.[1]);
      expect({ icon, pixels: existsSync(file) && pixels(file) }).toEqual({ icon, pixels: [size, size] });
    }
    for (const [id, url] of resources) {
      const size = /^Icon\.(\d+)$/.exec(id)?.[1];
      if (size) expect(url).toMatch(new RegExp(`icon-${size}\\.png$`));
    }
  });

  test("points at one host, by https", () => {
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  test("runs functions, commands and pane in one runtime that lives as long as the workbook", () => {
    const [runtime] = elements("Runtimes > Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const resid = attribute(runtime, "resid");
    const others = values("Page > SourceLocation, FunctionFile, Action > SourceLocation", "resid");
    expect(others.length).toBe(3);
    expect(new Set(others)).toEqual(new Set([resid]));
    expect(elements("TaskpaneId")).toEqual([]);
    expect(resources.get(resid)).toBe(values("DefaultSettings > SourceLocation", "DefaultValue")[0]);
  });

  test("says everything in Chinese too", () => {
    const texts = elements("Resources String");
    const single = texts
      .filter((text) => elements('Override[Locale="zh-CN"]', text).length === 0)
      .map((text) => attribute(text, "id"));
    // The namespace is a part of formulas: the same in every language.
    expect(single).toEqual(["Functions.Namespace"]);
  });

  test("keeps to the lengths that Excel shows", () => {
    const limits: [string, number][] = [
      ["ShortStrings", 125],
      ["LongStrings", 250],
    ];
    for (const [kind, limit] of limits)
      for (const value of [
        ...values(`${kind} > String`, "DefaultValue"),
        ...values(`${kind} > String > Override`, "Value"),
      ])
        expect(value.length).toBeLessThanOrEqual(limit);
  });

  test("asks for no more than reading and writing this workbook", () => {
    expect(elements("Permissions").map((element) => element.textContent)).toEqual(["ReadWriteDocument"]);
  });
});
