import type { Browser, Frame, Page } from "playwright-core";
import { readFile, writeFile, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { launchBrowser } from "../support/browser";
import { startPreview, type PreviewProcess } from "../support/preview";
import { openProbe, readyPane, type Probe } from "./support/probe";

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

/** Writes formulas into the first row of a sheet of the test's own and reads what they come out at. */
const calculate = (
  pane: Frame,
  formulas: readonly (string | number)[],
  address: string
): Promise<unknown[][]> =>
  pane.evaluate(
    ([cells, range]) =>
      Excel.run(async (context) => {
        const present = context.workbook.worksheets.getItemOrNullObject("Probe");
        await context.sync();
        const sheet = present.isNullObject ? context.workbook.worksheets.add("Probe") : present;
        sheet.getRange("A1").getResizedRange(0, cells.length - 1).formulas = [[...cells]];
        await context.sync();
        for (let tries = 0; tries < 300; tries++) {
          const result = sheet.getRange(range).load("values");
          await context.sync();
          if (!JSON.stringify(result.values).includes("#BUSY!")) return result.values;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        throw new Error("The cells stay busy.");
      }),
    [formulas, address] as const
  );

describe.each([
  ["called directly", []],
  ["called by the messages of Office on the web", ["--genuine"]],
])("custom functions in the grid, %s", (_, options) => {
  let preview: PreviewProcess;
  let probe: Probe;
  beforeAll(async () => {
    preview = await startPreview([
      "--manifest",
      "test/host/addin/manifest.xml",
      "--lang",
      "en-US",
      "--theme",
      "light",
      ...options,
    ]);
    probe = await openProbe(browser, preview.url);
  });
  afterAll(async () => {
    await probe?.page.close();
    await preview?.stop();
  });

  it("give values, spills and errors, and calculate on", async () => {
    const formulas = ["=PROBE.ADD(2,3)", "=A1*2", "=PROBE.MISSING()", "=PROBE.LATER(21)", "=PROBE.TABLE(2)"];
    expect(await calculate(probe.pane, formulas, "A1:F2")).toEqual([
      [5, 10, "#N/A", 42, 1, 1],
      ["", "", "", "", 2, 4],
    ]);
  });

  it("know the cell that they stand in", async () => {
    expect(await calculate(probe.pane, ["", "", "", "", "", "", "=PROBE.WHERE()"], "G1")).toEqual([
      ["Probe!G1"],
    ]);
  });

  it("go nowhere but to this machine", () => {
    expect(probe.outside).toEqual([]);
  });
});

describe("workbooks in the page", () => {
  let preview: PreviewProcess;
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    preview = await startPreview(["--manifest", "test/host/addin/manifest.xml", "--theme", "light"]);
    ({ page, pane } = await openProbe(browser, preview.url));
    await page.selectOption(".bar-select", "en-US");
    await page.getByText("Ready", { exact: true }).waitFor();
    pane = await readyPane(page);
  });
  afterAll(async () => {
    await page?.close();
    await preview?.stop();
  });

  const save = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Save as .xlsx").click(),
    ]);
    const file = path.join(
      await mkdtemp(path.join(os.tmpdir(), "preview-save-")),
      `saved ${download.suggestedFilename()}`
    );
    await download.saveAs(file);
    return file;
  };
  const open = async (file: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByText("Open", { exact: true }).click(),
    ]);
    await chooser.setFiles(file);
    // These tests change the workbook before they open another one.
    await page.getByRole("button", { name: "Don’t save" }).click();
    await page
      .locator(".file-name")
      .filter({ hasText: path.basename(file) })
      .waitFor();
  };
  const cells = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Probe").getRange("A1:B1").load("values,formulas");
        await context.sync();
        return [range.values, range.formulas];
      })
    );

  it("are saved as .xlsx files and open again with their values, formulas and settings", async () => {
    await calculate(pane, [21, "=A1*2"], "A1:B1");
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("model", { version: 1 });
          Office.context.document.settings.saveAsync(resolve);
        })
    );
    const file = await save();
    expect((await readFile(file)).subarray(0, 2).toString()).toBe("PK");
    await calculate(pane, [0, 0], "A1:B1");
    await open(file);
    pane = await readyPane(page);
    expect(await cells()).toEqual([[[21, 42]], [[21, "=A1*2"]]]);
    expect(await pane.evaluate(() => Office.context.document.settings.get("model"))).toEqual({ version: 1 });
  });

  it("keep what was changed when the language is switched", async () => {
    await calculate(pane, [7, "=A1+1"], "A1:B1");
    await page.selectOption(".bar-select", "zh-CN");
    await page.getByText("就绪", { exact: true }).waitFor();
    pane = await readyPane(page);
    expect(await page.locator(".ribbon-button").first().textContent()).toBe("打开窗格");
    expect(await cells()).toEqual([[[7, 8]], [[7, "=A1+1"]]]);
    await page.selectOption(".bar-select", "en-US");
    await page.getByText("Ready", { exact: true }).waitFor();
  });

  it("that cannot be read say why, and another one can be opened instead", async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), "preview-bad-")), "bad.xlsx");
    await writeFile(file, "not a workbook");
    await open(file);
    await page.locator(".cover[role=alert]").waitFor();
    expect(await page.locator(".cover h2").textContent()).toBe("bad.xlsx could not be opened");
    expect(await page.locator(".cover p").textContent()).toBe("The file is not an Excel workbook (.xlsx).");
    await page.getByText("Start with an empty workbook").click();
    await page.getByText("Ready", { exact: true }).waitFor();
  });
});
