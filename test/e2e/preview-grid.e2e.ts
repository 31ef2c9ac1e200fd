/** What the preview's grid paints and does when a person looks and types, in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import { launchBrowser } from "../support/browser";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { chooseBook, goTo, opened as openedAs } from "./support/files";
import { openWorkbook, readCell, type Opened } from "./support/journey";
import { forgetPainting, notePainting, paints } from "./support/painted";

let browser: Browser;
let opened: Opened;
const complaints: string[] = [];

const tooMuch = "Weights go from 1 to 10.";

const book = bookData(
  [
    sheetData("Rules", [["KPI", "Weight"], ...[1, 2, 3, 4].map((weight) => [`K${weight}`, weight])], {
      validations: [
        {
          addresses: ["B2:B5"],
          type: "whole",
          operator: "between",
          formula1: "=1",
          formula2: "=10",
          error: { title: "Weight", message: tooMuch },
        },
      ],
    }),
    sheetData(
      "Calls",
      [["Team", "Calls"], ["East", 1], ["West", 2], ["East", 4], ["North", 8], [], ["=SUBTOTAL(9,B2:B5)"]],
      { tables: [tableData("Calls", "A1:B5", ["Team", "Calls"])] }
    ),
    sheetData(
      "Locked",
      [
        ["Weight", 5],
        ["Target", 7, "=B1+B2"],
      ],
      { protected: true }
    ),
    sheetData("Notes", [[], [null, 1]], {
      comments: [{ address: "B2", author: "Controller", text: "Checked against the ledger." }],
    }),
  ],
  { name: "grid.xlsx", styles: [{}, { numberFormat: "yyyy-mm-dd" }, { locked: false }] }
);

book.sheets[2].cells[1][1].style = 2;
book.sheets[3].cells[499] = { 25: { value: "far away" } };

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openWorkbook(browser, book, "en-US", "dark");
  await notePainting(opened.page);
  opened.page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  opened.page.on("pageerror", (error) => complaints.push(String(error)));
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

/** Types into a cell, and gives what stands in it afterwards. */
async function typed(sheet: string, address: string, text: string): Promise<unknown> {
  const { page } = opened;
  await goTo(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // The grid goes on to the cell below when it has taken what was typed.
  await page.getByText(`Selected: ${sheet}!${address}`, { exact: true }).waitFor({ state: "hidden" });
  return readCell(page, sheet, address);
}

/** Types what the grid refuses with a sentence, and gives what stands in the cell afterwards. */
async function refused(sheet: string, address: string, text: string, sentence: string): Promise<unknown> {
  const { page } = opened;
  await goTo(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog").filter({ hasText: sentence });
  await dialog.getByRole("button", { name: "OK" }).click();
  await dialog.waitFor({ state: "hidden" });
  return readCell(page, sheet, address);
}

/** Runs a batch on a sheet through the add-in's library. */
const onRows = (rows: string, change: "insert" | "delete"): Promise<void> =>
  opened.pane.evaluate(
    ([address, kind]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Rules").getRange(address);
        if (kind === "insert") range.insert("Down");
        else range.delete("Up");
        await context.sync();
      }),
    [rows, change] as const
  );

describe("A validated range", () => {
  test("keeps its rule at its cells when rows are inserted and deleted in it", async () => {
    await onRows("3:4", "insert");
    expect(await refused("Rules", "B7", "99", tooMuch)).toBe(4);
    expect(await refused("Rules", "B3", "99", tooMuch)).toBe("");
    expect(await typed("Rules", "B8", "99")).toBe(99);
    await onRows("2:5", "delete");
    expect(await refused("Rules", "B3", "98", tooMuch)).toBe(4);
    expect(await typed("Rules", "B4", "98")).toBe(98);
    expect(complaints).toEqual([]);
  });
});

describe("A sheet's tab", () => {
  const tab = (name: string) => opened.page.getByRole("tab", { name, exact: true });
  const renamed = async (from: string, to: string): Promise<void> => {
    const { page } = opened;
    await tab(from).dblclick();
    // The name is typed over once it is selected.
    await page.waitForFunction((name) => getSelection()?.toString() === name, from);
    await page.keyboard.type(to);
    await page.keyboard.press("Enter");
    await tab(to).waitFor();
  };

  test("stays in its row when a double click on it is left at once, and takes a new name", async () => {
    const { page } = opened;
    await goTo(page, "Rules", "D9");
    await tab("Rules").dblclick();
    const before = await tab("Rules").boundingBox();
    await page.locator("[data-u-comp=defined-name] input").click();
    // As long as a press takes to count as the beginning of a drag, and more.
    await page.waitForTimeout(700);
    expect(await tab("Rules").boundingBox()).toEqual(before);

    await renamed("Rules", "Limits");
    expect(await page.evaluate(() => window.preview!.workbook!.toData().sheets[0].name)).toBe("Limits");
    await renamed("Limits", "Rules");
    expect(complaints).toEqual([]);
  });
});

describe("A filter button", () => {
  const menu = () => opened.page.getByRole("dialog", { name: "Filter Team" });
  /** Presses the button of A1: at the right end of the cell, beside and below the headings. */
  const press = async (): Promise<void> => {
    const { page } = opened;
    const canvas = (await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    await page.mouse.click(canvas.x + 46 + 64 - 10, canvas.y + 20 + 10);
  };
  const tick = (name: string): Promise<void> => menu().getByRole("checkbox", { name, exact: true }).click();
  const hiddenRows = (): Promise<number[]> =>
    opened.page.evaluate(() => {
      const { rows } = window.preview!.workbook!.toData().sheets[1];
      return Object.entries(rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row) + 1] : []));
    });

  test("opens a menu of the column's values and shows the rows of those that are ticked", async () => {
    const { page } = opened;
    await goTo(page, "Calls", "D9");
    await press();
    await tick("(Select All)");
    expect(await menu().getByRole("button", { name: "OK" }).isDisabled()).toBe(true);
    await tick("East");
    await menu().getByRole("button", { name: "OK" }).click();
    await menu().waitFor({ state: "hidden" });
    expect(await hiddenRows()).toEqual([3, 5]);
    expect(await readCell(page, "Calls", "A7")).toBe(5);
  });

  test("opens by Alt+Down, finds values by a search, and takes the filter back", async () => {
    const { page } = opened;
    await goTo(page, "Calls", "A1");
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForFunction(() => document.activeElement?.matches(".filter-menu input"));
    await page.keyboard.type("nor");
    await page.keyboard.press("Enter");
    await menu().waitFor({ state: "hidden" });
    expect(await hiddenRows()).toEqual([2, 3, 4]);
    await page.keyboard.press("Alt+ArrowDown");
    await menu().getByRole("button", { name: "Clear filter from “Team”" }).click();
    await menu().waitFor({ state: "hidden" });
    expect(await hiddenRows()).toEqual([]);
    expect(await readCell(page, "Calls", "A7")).toBe(15);
    expect(complaints).toEqual([]);
  });
});

describe("A protected sheet", () => {
  const sentence = "is on a protected sheet";
  const note = () => opened.page.getByRole("dialog").filter({ hasText: sentence });

  test("refuses to be typed into, with Excel's sentence, but where a cell is unlocked", async () => {
    const { page } = opened;
    await goTo(page, "Locked", "B1");
    await page.keyboard.press("6");
    await note().getByRole("button", { name: "OK" }).click();
    await note().waitFor({ state: "hidden" });
    expect(await typed("Locked", "B2", "8")).toBe(8);
    expect(await readCell(page, "Locked", "B1")).toBe(5);
    expect(await readCell(page, "Locked", "C2")).toBe(13);
  });

  test("refuses to have its locked cells emptied", async () => {
    const { page } = opened;
    await goTo(page, "Locked", "B1");
    await page.keyboard.press("Delete");
    await note().getByRole("button", { name: "OK" }).click();
    expect(await readCell(page, "Locked", "B1")).toBe(5);
    await goTo(page, "Locked", "B2");
    await page.keyboard.press("Delete");
    expect(await readCell(page, "Locked", "B2")).toBe("");
    expect(await note().count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("What was typed is undone and done again by keys, with what depends on it", async () => {
  const { page } = opened;
  expect(await typed("Calls", "B2", "100")).toBe(100);
  expect(await readCell(page, "Calls", "A7")).toBe(114);
  await page.keyboard.press("Control+z");
  expect(await readCell(page, "Calls", "A7")).toBe(15);
  await page.keyboard.press("Control+y");
  expect(await readCell(page, "Calls", "A7")).toBe(114);
});

describe("A comment", () => {
  const shown = () => opened.page.getByText("Checked against the ledger.");
  /** The middle of a cell of default size, by its place from 0. */
  const middle = async (row: number, column: number): Promise<[number, number]> => {
    const canvas = (await opened.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    return [canvas.x + 46 + 64 * (column + 0.5), canvas.y + 20 + 20 * (row + 0.5)];
  };

  test("is shown beside its cell while that is selected or pointed at", async () => {
    const { page } = opened;
    await goTo(page, "Notes", "B2");
    await shown().waitFor();
    await goTo(page, "Notes", "D5");
    await shown().waitFor({ state: "hidden" });
    await page.mouse.move(...(await middle(1, 1)), { steps: 3 });
    await shown().waitFor();
    await page.mouse.move(...(await middle(9, 6)), { steps: 3 });
    await shown().waitFor({ state: "hidden" });
  });

  test("is marked by a red corner of its cell", async () => {
    const red = (row: number, column: number): Promise<boolean> =>
      opened.page.evaluate(
        ([r, c]) => {
          const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]")!;
          const [x, y] = [46 + 64 * (c + 1) - 3, 20 + 20 * r + 2];
          const [redness, green, blue] = canvas.getContext("2d")!.getImageData(x, y, 1, 1).data;
          return redness > green + 40 && redness > blue + 40;
        },
        [row, column] as const
      );
    expect([await red(1, 1), await red(2, 2)]).toEqual([true, false]);
  });
});

test("A cell far away that the add-in selects, on another sheet too, is scrolled into view", async () => {
  const { page, pane } = opened;
  const select = (sheet: string, address: string): Promise<void> =>
    pane.evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItem(name);
          target.activate();
          target.getRange(cell).select();
          await context.sync();
        }),
      [sheet, address] as const
    );
  await select("Calls", "A1");
  await forgetPainting(page);
  await select("Notes", "Z500");
  await paints(page, "far away");
  await page.getByText("Selected: Notes!Z500").waitFor();
});

test("A workbook of the 1904 date system paints its dates as Excel does", async () => {
  const { page } = opened;
  const dates = bookData([sheetData("Dates", [[0], [44000.5]])], { name: "dates.xlsx", date1904: true });
  dates.sheets[0].cells[0][0].style = dates.sheets[0].cells[1][0].style = 1;
  dates.sheets[0].columns[0] = { width: 120 };
  const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-dates-"));
  const file = path.join(folder, "dates.xlsx");
  writeFileSync(file, await writeXlsx(dates));
  await forgetPainting(page);
  await chooseBook(page, file);
  await page.getByRole("dialog").getByRole("button", { name: "Don’t save" }).click();
  await paints(page, "1904-01-01");
  await paints(page, "2024-06-19");
  await openedAs(page, "dates.xlsx");
  expect(await typed("Dates", "A3", "1904-01-03")).toBe(2);
  rmSync(folder, { recursive: true });
  expect(complaints).toEqual([]);
});
