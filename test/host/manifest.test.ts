/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ManifestError } from "../../src/preview/host/manifest/manifest";
import { readManifest } from "../../src/preview/host/manifest/read";

const xml = readFileSync("test/host/addin/manifest.xml", "utf8");

describe("reading a manifest", () => {
  it("takes the page that the ribbon button shows, its runtime and its requirement sets", () => {
    const manifest = readManifest(xml, "en-US");
    expect(manifest.paneUrl).toBe("https://localhost:3000/pane.html");
    expect(manifest.runtimes).toEqual([{ url: "https://localhost:3000/pane.html", lifetime: "long" }]);
    expect(manifest.requirementSets).toContainEqual({ name: "ExcelApi", minVersion: "1.9" });
  });

  it("takes tabs, groups, buttons and menus in their order", () => {
    const [tab] = readManifest(xml, "en-US").tabs;
    expect(tab.label).toBe("Probe");
    expect(tab.groups.map((group) => group.label)).toEqual(["Pane"]);
    expect(tab.groups[0].controls.map((control) => [control.kind, control.label])).toEqual([
      ["button", "Open pane"],
      ["button", "Stamp"],
      ["button", "Fails"],
      ["menu", "More"],
    ]);
  });

  it("knows what a button does, and whether it starts disabled", () => {
    const [open, stamp, , more] = readManifest(xml, "en-US").tabs[0].groups[0].controls;
    expect(open).toMatchObject({
      action: { type: "showPane", url: "https://localhost:3000/pane.html" },
      enabled: true,
    });
    expect(stamp).toMatchObject({
      action: { type: "function", name: "stamp" },
      icons: { 16: "https://localhost:3000/icon.png" },
    });
    expect(more).toMatchObject({
      items: [{ id: "Probe.Hide", enabled: false, action: { type: "function", name: "hidePane" } }],
    });
  });

  it("takes the overrides of the language", () => {
    const manifest = readManifest(xml, "zh-CN");
    expect(manifest.name).toBe("探针");
    expect(manifest.tabs[0].groups[0].controls[0].label).toBe("打开窗格");
    expect(manifest.functions?.metadataUrl).toBe("https://localhost:3000/functions-zh-CN.json");
  });

  it("takes the overrides of another region of the same language", () => {
    expect(readManifest(xml, "zh-TW").name).toBe("探针");
  });

  it("falls back to the default value where a language has no override", () => {
    expect(readManifest(xml, "de-DE").name).toBe("Probe add-in");
    expect(readManifest(xml, "zh-CN").tabs[0].groups[0].controls[1].label).toBe("Stamp");
  });

  it("takes the functions' namespace, metadata and script", () => {
    expect(readManifest(xml, "en-US").functions).toEqual({
      metadataUrl: "https://localhost:3000/functions.json",
      scriptUrl: "https://localhost:3000/pane.js",
      pageUrl: "https://localhost:3000/pane.html",
      namespace: "PROBE",
    });
  });

  it("takes the context menu of cells", () => {
    expect(readManifest(xml, "en-US").contextMenus).toMatchObject([
      { id: "ContextMenuCell", controls: [{ id: "Probe.Cell" }] },
    ]);
  });

  it("takes where the keyboard shortcuts stand", () => {
    expect(readManifest(xml, "en-US").shortcutsUrl).toBe("https://localhost:3000/shortcuts.json");
  });

  it("takes the default page of a manifest without overrides", () => {
    const plain = xml.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
    expect(readManifest(plain, "en-US")).toMatchObject({
      paneUrl: "https://localhost:3000/default.html",
      tabs: [],
      functions: undefined,
    });
  });

  it.each([
    ["no XML", "this is no manifest"],
    ["another document", "<html/>"],
  ])("refuses %s", (_, file) => {
    expect(() => readManifest(file, "en-US")).toThrow(ManifestError);
  });
});
