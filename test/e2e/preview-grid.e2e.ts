/** What the preview's grid paints and does when a person looks and types, in a real browser. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { goTo } from "./support/files";
import { openWorkbook, readCell, type Opened } from "./support/journey";

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
  ],
  { name: "grid.xlsx" }
);

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openWorkbook(browser, book, "en-US", "dark");
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
