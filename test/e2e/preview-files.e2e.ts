import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { callCentreCalls } from "../../scripts/sample/call-centre";
import type { ScorecardModel } from "../../src/scorecard/model";
import { launchBrowser } from "../support/browser";
import { monthsByHand } from "./support/by-hand";
import { chooseBook, dropBook, goTo, opened as openedAs, opening, saveBook } from "./support/files";
import {
  chartsOf,
  createScorecard,
  modelOf,
  openCallCentre,
  paneOf,
  readCell,
  type Opened,
} from "./support/journey";

const soffice = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find(existsSync);

let browser: Browser;
let opened: Opened;
let model: ScorecardModel;
/** What the page and the pane complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openCallCentre(browser, "en-US");
  opened.page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  opened.page.on("pageerror", (error) => complaints.push(String(error)));
  await createScorecard(opened.pane, "en-US", {
    template: "customer-service-department",
    confirmed: ["cases-resolved-per-agent-day"],
    targets: { "average-resolution-time": "45", "cases-resolved-per-agent-day": "1.2" },
  });
  model = await modelOf(opened.page);
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

/** Everything that the scorecard's sheet says, cell by cell. */
const scorecard = async (): Promise<Record<string, unknown>> => {
  const { sheet, kpis, total, coverage } = model.layout;
  const cells: Record<string, string> = { total, coverage };
  for (const [id, { actual, weight }] of Object.entries(kpis)) {
    cells[`${id} actual`] = actual;
    cells[`${id} weight`] = weight;
  }
  const values: Record<string, unknown> = {};
  for (const [name, address] of Object.entries(cells))
    values[name] = await readCell(opened.page, sheet, address);
  return values;
};
const question = () => opened.page.getByRole("dialog");

describe("A scorecard's workbook", () => {
  let file: string;
  let before: Record<string, unknown>;

  test("is saved as an .xlsx file with its charts as native ones", async () => {
    before = await scorecard();
    expect(before.total).toEqual(expect.any(Number));
    const charts = (await chartsOf(opened.page, model.layout.trendsSheet)).length;
    expect(charts).toBeGreaterThan(0);
    file = await saveBook(opened.page);
    const parts = Object.keys(unzipSync(readFileSync(file)));
    const inView = await opened.page.evaluate(() =>
      window.preview!.workbook!.toData().sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0)
    );
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part)).length).toBe(inView);
  });

  (soffice ? test : test.skip)("is converted by LibreOffice without error", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-soffice-"));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status, stderr } = spawnSync(
      soffice!,
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      { encoding: "utf8" }
    );
    expect({ status, stderr: /error/i.test(stderr) }).toEqual({ status: 0, stderr: false });
    expect(readFileSync(path.join(folder, "calls.pdf")).subarray(0, 4).toString()).toBe("%PDF");
  });

  test("opens again, by the Open button and by a drop, with the same values and charts", async () => {
    const charts = await chartsOf(opened.page, model.layout.trendsSheet);
    for (const open of [chooseBook, dropBook]) {
      await open(opened.page, file);
      await openedAs(opened.page, "calls.xlsx");
      expect(await scorecard()).toEqual(before);
      expect(
        (await chartsOf(opened.page, model.layout.trendsSheet)).map(({ name, series }) => [
          name,
          series.length,
        ])
      ).toEqual(charts.map(({ name, series }) => [name, series.length]));
    }
    expect(await modelOf(opened.page)).toEqual(model);
  });

  test("follows what a person types into the grid", async () => {
    const index = callCentreCalls.findIndex(({ date }) => date >= Date.UTC(2025, 11, 1) / 86_400_000 + 25569);
    await goTo(opened.page, "Calls", `C${index + 2}`);
    await opened.page.keyboard.type("999");
    await opened.page.keyboard.press("Enter");
    // The grid goes on to the cell below when it has taken what was typed.
    await opened.page.getByText(`Selected: Calls!C${index + 3}`, { exact: true }).waitFor();
    const changed = callCentreCalls.map((call, at) => (at === index ? { ...call, minutes: 999 } : call));
    const expected = monthsByHand(changed, 2025)[11].values["average-resolution-time"];
    const { sheet, kpis } = model.layout;
    expect(await readCell(opened.page, sheet, kpis["average-resolution-time"].actual)).toBeCloseTo(
      expected,
      9
    );
  });

  test("shows a sheet's own name of a cell as Excel does", async () => {
    await goTo(opened.page, model.layout.sheet, model.layout.period);
    const box = opened.page.locator('[data-u-comp="defined-name"] input');
    await opened.page.waitForFunction(
      (input) => (input as HTMLInputElement).value === "SelectedPeriod",
      await box.elementHandle()
    );
  });

  test("refuses requests while a person types, as Excel does", async () => {
    const pane = await paneOf(opened.page);
    const request = (): Promise<string> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load("address");
          await context.sync();
          return range.address;
        }).catch((error: OfficeExtension.Error) => error.code)
      );
    await goTo(opened.page, "Calls", "F2");
    await opened.page.keyboard.type("12");
    expect(await request()).toBe("InvalidOperationInCellEditMode");
    await opened.page.keyboard.press("Escape");
    expect(await request()).toBe("Calls!F2");
  });

  test.each(["automatic", "manual"] as const)(
    "paints what a request wrote that held the painting back, with %s calculation",
    async (mode) => {
      const pane = await paneOf(opened.page);
      const colour = mode === "manual" ? "#107C10" : "#C50F1F";
      await pane.evaluate(
        ([chosen, fill]) =>
          Excel.run(async (context) => {
            const { application, worksheets } = context.workbook;
            application.calculationMode = chosen === "manual" ? "Manual" : "Automatic";
            application.suspendScreenUpdatingUntilNextSync();
            const range = worksheets.getItem("Calls").getRange("F2:H20");
            range.format.fill.color = fill;
            range.formulas = Array.from({ length: 19 }, (_, row) => [`=A${row + 2}`, "", ""]);
            worksheets.getItem("Calls").activate();
            await context.sync();
          }),
        [mode, colour] as const
      );
      await opened.page.waitForFunction(
        (fill) =>
          [...document.querySelectorAll("canvas")].some((canvas) => {
            if (canvas.width === 0 || canvas.height === 0) return false;
            const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
            const wanted = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
            let painted = 0;
            for (let at = 0; at < data.length; at += 4)
              if (wanted.every((part, index) => data[at + index] === part)) painted += 1;
            return painted > 5_000;
          }),
        colour
      );
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.application.calculationMode = "Automatic";
          context.workbook.worksheets.getItem("Calls").getRange("F2:H20").clear();
          await context.sync();
        })
      );
    }
  );

  test("asks before changes are lost to another workbook, and to leaving the page", async () => {
    await chooseBook(opened.page, file);
    await question().getByRole("button", { name: "Cancel" }).click();
    expect(await readCell(opened.page, "Calls", "A1")).toBe("Call Number");
    const [dialog] = await Promise.all([
      opened.page.waitForEvent("dialog").then(async (asked) => {
        await asked.dismiss();
        return asked;
      }),
      opened.page.reload({ timeout: 3_000 }).catch(() => undefined),
    ]);
    expect(dialog.type()).toBe("beforeunload");
    await chooseBook(opened.page, file);
    await question().getByRole("button", { name: "Don’t save" }).click();
    await openedAs(opened.page, "calls.xlsx");
    expect(await scorecard()).toEqual(before);
  });

  test("asks nothing when nothing changed", async () => {
    await chooseBook(opened.page, file);
    await opening(opened.page, "calls.xlsx");
    expect(await question().count()).toBe(0);
    await openedAs(opened.page, "calls.xlsx");
  });

  test("shows the values of its file before the add-in's functions are there to calculate them", async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await opened.page.route(/\/functions.*\.json$/, (route) => released.then(() => route.continue()));
    await chooseBook(opened.page, file);
    await opening(opened.page, "calls.xlsx");
    await opened.page.waitForFunction(() => window.preview!.workbook);
    const { sheet, total, kpis } = model.layout;
    const cells = [total, ...Object.values(kpis).map(({ actual }) => actual)];
    const shown = await opened.page.evaluate(
      ([name, addresses]) =>
        addresses.map((address) => window.preview!.workbook!.readRange(`'${name}'!${address}`)[0][0]),
      [sheet, cells] as const
    );
    release();
    expect(shown).toEqual([before.total, ...Object.keys(kpis).map((id) => before[`${id} actual`])]);
    await openedAs(opened.page, "calls.xlsx");
    expect(await scorecard()).toEqual(before);
  });

  test("closes a workbook whose cells the grid has not checked yet: no idle moment came", async () => {
    await opened.page.evaluate(() => {
      const { requestIdleCallback: idle, cancelIdleCallback: cancel } = window;
      const waiting: IdleRequestCallback[] = [];
      window.requestIdleCallback = (callback) => waiting.push(callback);
      window.cancelIdleCallback = (index) => (waiting[index - 1] = () => undefined);
      window.addEventListener(
        "idle-at-last",
        () => {
          Object.assign(window, { requestIdleCallback: idle, cancelIdleCallback: cancel });
          for (const callback of waiting) idle(callback);
        },
        { once: true }
      );
    });
    for (let times = 0; times < 2; times += 1) {
      await chooseBook(opened.page, file);
      await openedAs(opened.page, "calls.xlsx");
    }
    await opened.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.dispatchEvent(new Event("idle-at-last"));
          window.requestIdleCallback(() => window.setTimeout(resolve, 50));
        })
    );
    expect(complaints).toEqual([]);
  });

  test("goes through all this without a complaint in the console", () => {
    expect(complaints).toEqual([]);
  });
});
