/** What the preview's grid paints and does when a person looks and types, in a real browser. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { bookData, sheetData } from "../workbook/support/book";
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
