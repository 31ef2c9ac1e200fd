import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import type { ScorecardRequest } from "../../src/scorecard/request";
import type { CellData } from "../../src/preview/workbook/data";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const sheets = ["Scorecard", "Trends", "KPI dictionary"];

/** A scorecard below and right of whose sheets stand a text, a formula and a coloured cell of the user's. */
async function beside() {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  await headless.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of sheets) {
      const sheet = worksheets.getItem(name);
      const used = sheet.getUsedRange().load("rowCount,columnCount");
      await context.sync();
      // Directly below and directly right of what is ours.
      for (const [kind, row, column] of [
        ["below", used.rowCount, 1],
        ["right", 2, used.columnCount],
      ] as const) {
        sheet.getCell(row, column).values = [[`mine ${kind}`]];
        sheet.getCell(row + 1, column).formulas = [["=40+2"]];
        sheet.getCell(row + 2, column).format.fill.color = "#00AA77";
      }
    }
    await context.sync();
  });
  const { request } = await openScorecard(place, options);
  const change = (edit: Partial<ScorecardRequest>) =>
    changeScorecard.run({ ...place, opened: request, edited: { ...request, ...edit } }, options);
  const found = async () => {
    const book = await headless.save();
    return book.sheets
      .filter(({ name }) => sheets.includes(name))
      .map(({ name, cells }) => {
        const all = Object.values(cells).flatMap((row) => Object.values(row) as CellData[]);
        const count = (is: (cell: CellData) => boolean): number => all.filter(is).length;
        return {
          name,
          texts: count(({ value }) => String(value).startsWith("mine ")),
          formulas: count(({ formula }) => formula === "=40+2"),
          colours: count(({ style }) => book.styles[style ?? 0].fill === "#00AA77"),
        };
      });
  };
  return { headless, ids: Object.keys(place.model.layout.kpis), change, found };
}

const all = sheets.map((name) => ({ name, texts: 2, formulas: 2, colours: 2 }));
const added = [
  "sales-growth-rate",
  "current-ratio",
  "debt-to-assets",
  "average-order-value",
  "net-promoter-score",
];

describe("The user's cells below and right of a scorecard's sheets stay, and come back on undo, when the scorecard", () => {
  const cases: Readonly<Record<string, (ids: readonly string[]) => Partial<ScorecardRequest>>> = {
    "grows by five KPIs": () => ({ added }),
    "loses its last KPI": (ids) => ({ removed: [ids.at(-1)!] }),
    "gets more grades and a KPI without data": () => ({
      added: added.slice(0, 1),
      policies: { grades: [90, 80, 70, 60, 50, 40, 0].map((min, i) => ({ min, grade: "ABCDEFG"[i] })) },
    }),
  };
  test.each(Object.keys(cases))("%s", async (name) => {
    const { headless, ids, change, found } = await beside();
    expect(await found()).toEqual(all);
    const before = await comparable(headless);
    const { gone } = await change(cases[name](ids));
    expect(gone).toEqual([]);
    expect(await found()).toEqual(all);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });
});
