import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { comparePeriods } from "../../src/actions/scorecard/compare-periods";
import { createScorecard } from "../../src/actions/create-scorecard";
import { failureSentence } from "../../src/actions/failure-sentence";
import { listScorecards } from "../../src/actions/list-scorecards";
import type { WorkbookData } from "../../src/preview/workbook/data";
import type { Measure } from "../../src/scorecard/measure/measure";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, contentOf, open } from "../workbook/support/open";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(600_000);
afterEach(closeAll);

async function created(data: WorkbookData, edit: (request: ScorecardRequest) => ScorecardRequest = (r) => r) {
  const headless = await open(data);
  await createScorecard.run(edit(await proposed()), options);
  const [{ model }] = await listScorecards();
  const kpi = model.request.mapping.find(
    (each) => each.confirmed && JSON.stringify(each).includes(`"source":`) && each.kpi in model.layout.kpis
  )!.kpi;
  const actual = () =>
    headless.Excel.run(async (context) => {
      const card = context.workbook.worksheets.getItem("Scorecard");
      const cell = card.getRange(model.layout.kpis[kpi].actual).load("formulas");
      await context.sync();
      return String(cell.formulas[0][0]);
    });
  return { headless, kpi, actual };
}

async function weigh(kpi: string) {
  const [place] = await listScorecards();
  const { request } = await openScorecard(place, options);
  const edited = { ...request, weights: { ...request.weights, [kpi]: 0.33 } };
  return changeScorecard.run({ ...place, opened: request, edited }, options);
}

const excel = (headless: Awaited<ReturnType<typeof open>>, work: (book: Excel.Workbook) => void) =>
  headless.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** The workbook of calls as a plain range. */
function rangeBook() {
  const book = callBook();
  book.sheets[0].tables = [];
  return book;
}

/** Two tables with the same columns, side by side on one sheet. */
function twinBook() {
  const book = callBook();
  const { cells, tables } = book.sheets[0];
  for (const row of Object.values(cells)) for (const c of [0, 1, 2, 3]) row[c + 5] = { ...row[c] };
  tables.push({ ...tables[0], id: 2, name: "Older", address: "F1:I61" });
  return book;
}

async function refused(kpi: string) {
  const error = await weigh(kpi).then(
    () => undefined,
    (thrown: unknown) => thrown
  );
  expect(error).toMatchObject({ reason: "source-gone" });
  return [failureSentence(error, "en-US"), failureSentence(error, "zh-CN")];
}

describe("A scorecard whose data are called something else now is changed in place", () => {
  test("a table was renamed: the formulas go on reading it, though another has the same columns", async () => {
    const { headless, kpi, actual } = await created(twinBook());
    expect(await actual()).toContain("Calls[");
    await excel(headless, (book) => (book.tables.getItem("Calls").name = "Calls2026"));
    await weigh(kpi);
    expect(await actual()).toContain("Calls2026[");
    const [{ model }] = await listScorecards();
    expect(JSON.stringify(model.request.mapping)).not.toContain('table:Calls"');
    expect((await openScorecard((await listScorecards())[0], options)).edits).toEqual([]);
  });

  test("the sheet of a plain range was renamed", async () => {
    const { headless, kpi, actual } = await created(rangeBook());
    await excel(headless, (book) => (book.worksheets.getItem("Log").name = "Call log"));
    await weigh(kpi);
    expect(await actual()).toContain("'Call log'!");
  });

  test("rows were put under a plain range: the formulas read the longer one", async () => {
    const { headless, kpi, actual } = await created(rangeBook());
    const reach = (formula: string) =>
      Math.max(...[...formula.matchAll(/Log!\$\w+\$\d+:\$\w+\$(\d+)/g)].map(([, end]) => +end));
    const before = reach(await actual());
    await excel(headless, (book) => {
      book.worksheets.getItem("Log").getRange("A62:D63").values = [
        [45718, 11, "R1", 4],
        [45719, 12, "R2", 5],
      ];
    });
    await weigh(kpi);
    expect(reach(await actual())).toBe(before + 2);
  });

  test("a plain range was made a table: the formulas read the table", async () => {
    const { headless, kpi, actual } = await created(rangeBook());
    await excel(headless, (book) => (book.tables.add("Log!A1:D61", true).name = "Calls"));
    await weigh(kpi);
    expect(await actual()).toContain("Calls[");
  });

  test("the table is gone: this is said, nothing changes, and one with the same columns is not taken for it", async () => {
    const { headless, kpi } = await created(twinBook());
    await excel(headless, (book) => {
      book.tables.getItem("Calls").delete();
      book.worksheets.getItem("Log").getRange("A1:D61").clear();
    });
    const before = await contentOf(headless);
    const [en, zh] = await refused(kpi);
    expect(en).toMatch(/“Calls”.*no longer in the workbook.*old name.*not changed/);
    expect(zh).toMatch(/“Calls”已不在工作簿中.*改回原名.*未作任何更改/);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("two tables of one sheet, both read and both renamed, could be either: this is said, not guessed", async () => {
    const { headless, kpi } = await created(twinBook(), (request) => ({
      ...request,
      mapping: request.mapping.map(({ inputs, ...each }) =>
        inputs?.responses && each.confirmed
          ? {
              ...each,
              inputs: { ...inputs, responses: { ...inputs.responses, source: "table:Older" } as Measure },
            }
          : { ...each, ...(inputs ? { inputs } : {}) }
      ),
    }));
    await excel(headless, (book) => {
      book.tables.getItem("Calls").name = "First";
      book.tables.getItem("Older").name = "Second";
    });
    const before = await contentOf(headless);
    expect((await refused(kpi))[0]).toContain("“Calls”");
    expect(await contentOf(headless)).toEqual(before);
  });

  test("two periods are compared from the renamed table; where it is gone, this is said", async () => {
    const { headless } = await created(callBook());
    await excel(headless, (book) => (book.tables.getItem("Calls").name = "Calls2026"));
    const [place] = await listScorecards();
    const compare = () => comparePeriods.run({ ...place, earlier: 45658, later: 45689 }, options);
    const { sheet } = await compare();
    const { sheets } = await headless.save();
    const comparison = sheets.find(({ name }) => name === sheet);
    expect(JSON.stringify(comparison?.cells)).toContain("Calls2026[");
    await excel(headless, (book) => book.tables.getItem("Calls2026").delete());
    await expect(compare()).rejects.toMatchObject({ reason: "source-gone", detail: { name: "Calls" } });
  });
});
