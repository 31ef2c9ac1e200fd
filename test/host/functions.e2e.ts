import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { callFunction, openProbe, type PaneWindow, type Probe } from "./support/probe";

/** Both ways of calling must give the same cells. */
describe.each([
  ["directly in the frame", []],
  ["by the messages of Office on the web", ["--genuine"]],
])("custom functions called %s", (_, options) => {
  let preview: PreviewProcess;
  let browser: Browser;
  let probe: Probe;

  beforeAll(async () => {
    preview = await startPreview(
      ["--manifest", "test/host/addin/manifest.xml", ...options],
      "test/host/support/toy-preview.ts"
    );
    browser = await launchBrowser();
    probe = await openProbe(browser, preview.url);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
  });

  it.each([
    ["a value", "PROBE.ADD", [2, 3], 5],
    ["the value of a promise", "PROBE.LATER", [21], 42],
    [
      "rows",
      "PROBE.TABLE",
      [3],
      [
        [1, 1],
        [2, 4],
        [3, 9],
      ],
    ],
    ["an error with its message", "PROBE.MISSING", [], { error: "#N/A", message: "no such thing" }],
    ["#VALUE! for what the add-in did not mean to throw", "PROBE.BROKEN", [], { error: "#VALUE!" }],
    ["#NUM! for a number that is none", "PROBE.NOTANUMBER", [], { error: "#NUM!" }],
    ["errors within rows", "PROBE.RETURNED", [], [[1, { error: "#DIV/0!" }]]],
    ["what it makes of an error among its arguments", "PROBE.ISERROR", [{ error: "#REF!" }], "#REF!"],
  ])("return %s", async (_case, name, args, expected) => {
    expect(await callFunction(probe.page, name, args)).toEqual(expected);
  });

  it("know the address of their cell when their metadata asks for it", async () => {
    expect(await callFunction(probe.page, "PROBE.WHERE", [], "Sheet1!C7")).toBe("Sheet1!C7");
  });

  it("run in the add-in's own page", async () => {
    expect(
      await probe.pane.evaluate(() => (window as unknown as PaneWindow).seen.invocations)
    ).toBeGreaterThanOrEqual(9);
  });

  it("are answered together when they are called together", async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, (_item, index) => callFunction(probe.page, "PROBE.ADD", [index, index]))
    );
    expect(results).toEqual(Array.from({ length: 50 }, (_item, index) => index * 2));
  });
});
