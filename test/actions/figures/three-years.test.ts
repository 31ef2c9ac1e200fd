import { openInPane } from "../../../src/actions/scorecard/scorecard-tools";
import { changeScorecard } from "../../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { undoLast } from "../../../src/actions/undo-last";
import { kpiById, templateById } from "../../../src/catalog";
import { defaultPolicies } from "../../../src/scorecard/policies";
import {
  proposalFor,
  scaledToOne,
  withKpi,
  withKpiChanged,
  withoutKpi,
  type Draft,
} from "../../../src/taskpane/new-scorecard/draft";
import { movedToGroup } from "../../../src/taskpane/new-scorecard/move-to-group";
import { draftFrom, requestFrom } from "../../../src/taskpane/scorecard/draft-from";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import { closeAll } from "../../workbook/support/open";
import { monthStart, openCalculating, options } from "../support/scorecards";
import { attainmentOf, scoreOf, totalOf, usual, type PlainKpi } from "./plain";

jest.setTimeout(240_000);
afterEach(closeAll);

const template = "balanced-scorecard-company";
const coming = "employee-satisfaction";
const first: readonly PlainKpi[] = [
  { id: "sales-growth-rate", direction: "higher", weight: 0.2, group: "financial" },
  { id: "net-profit-margin", direction: "higher", weight: 0.1, group: "financial" },
  { id: "customer-satisfaction-score", direction: "higher", weight: 0.15, group: "customer" },
  { id: "customer-retention-rate", direction: "higher", weight: 0.15, group: "customer" },
  { id: "average-response-time", direction: "lower", weight: 0.25, group: "process" },
  { id: "first-pass-yield", direction: "higher", weight: 0.15, group: "process" },
];
const all = [...first.map(({ id }) => id), coming];
const scale = (kpi: string): number => (kpiById(kpi)!.unit === "ratio" ? 0.01 : 1);

/** What the table says of a KPI in a month; some figures are missing. */
const figure = (kpi: string, month: number): number | null => {
  const i = all.indexOf(kpi);
  return (month * 7 + i * 3) % 11 === 5 ? null : (60 + ((month * 5 + i * 9) % 37)) * scale(kpi);
};
const rowsOf = (month: number): (string | number)[][] =>
  all.flatMap((kpi) => {
    const value = figure(kpi, month);
    return value === null ? [] : [[monthStart(month), kpiById(kpi)!.name.en, value]];
  });

/** The total by plain arithmetic: missing KPIs give their weight to those of their group, empty groups to the others. */
function expected(
  kpis: readonly PlainKpi[],
  targets: Readonly<Record<string, number>>,
  month: number
): number {
  const groupWeights: Record<string, number> = {};
  for (const { group, weight } of kpis) groupWeights[group!] = (groupWeights[group!] ?? 0) + weight;
  const scores = kpis.map((kpi) =>
    scoreOf(attainmentOf(kpi, figure(kpi.id, month), targets[kpi.id], usual), usual)
  );
  return totalOf(kpis, scores, { ...usual, groupWeights })!;
}

test("Three years of a scorecard: new rows each month, targets, KPIs and groups that change; each total is that of plain arithmetic", async () => {
  const header = ["Period", "KPI", "Actual"];
  const year = Array.from({ length: 12 }, (_, month) => rowsOf(month)).flat();
  const table = tableData("Figures", `A1:C${year.length + 1}`, header);
  const book = bookData([sheetData("Data", [header, ...year], { tables: [table] })]);
  for (let row = 1; row <= year.length; row++) book.sheets[0].cells[row][0].style = 1;
  const headless = await openCalculating(book);
  const mappings = async (kpis: readonly string[]) =>
    proposeFor({ template, added: kpis }, await recogniseData(options)).map((each) => ({
      ...each,
      confirmed: each.confidence !== "none",
    }));
  let kpis = first;
  let targets: Record<string, number> = Object.fromEntries(all.map((kpi) => [kpi, 80 * scale(kpi)]));
  await createScorecard.run(
    {
      template,
      removed: templateById(template)!
        .items.map(({ kpi }) => kpi)
        .filter((kpi) => !kpis.some(({ id }) => id === kpi)),
      mapping: await mappings([]),
      weights: Object.fromEntries(kpis.map(({ id, weight }) => [id, weight])),
      groupWeights: { financial: 0.3, customer: 0.3, process: 0.4 },
      targets: Object.fromEntries(kpis.map(({ id }) => [id, targets[id]])),
      grain: "month",
      period: "latest",
      sheets: { analysis: false, review: false, fishbone: false, strategyMap: false, appraisal: false },
    },
    options
  );

  const opened = () => openInPane("Scorecard", options);
  let { layout } = (await opened()).model;
  /** The sheet shows the total of a month, and what the weights lack to those of their groups: nothing. */
  const check = async (month: number): Promise<void> => {
    await headless.workbook.settle();
    const [[total]] = headless.workbook.readRange(`Scorecard!${layout.total}`);
    expect([month, total]).toEqual([month, expect.closeTo(expected(kpis, targets, month), 8)]);
    const row = Number(/\d+/.exec(layout.total)![0]);
    const residuals = headless.workbook.readRange(`Scorecard!E${row + 2}:E${row + 6}`).flat();
    for (const residual of residuals) expect([0, ""]).toContain(residual);
  };
  /** Changes it as the pane does: the form is filled from the sheets, edited, and written back. */
  const edit = async (change: (draft: Draft) => Draft | Promise<Draft>): Promise<void> => {
    const scorecard = await opened();
    expect(scorecard.edits).toEqual([]);
    const began = draftFrom(scorecard, defaultPolicies);
    const [from, edited] = [began, await change(began)].map((draft) => requestFrom(draft, scorecard.request));
    const { model } = await changeScorecard.run({ ...scorecard, opened: from, edited }, options);
    ({ layout } = model);
  };
  const arrive = async (...months: readonly number[]): Promise<void> => {
    await headless.Excel.run(async (context) => {
      context.workbook.tables.getItem("Figures").rows.add(undefined, months.flatMap(rowsOf));
      await context.sync();
    });
  };
  const show = async (period: string | number): Promise<void> => {
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").getRange(layout.period).values = [[period]];
      await context.sync();
    });
  };

  await check(11);
  // The second year asks for more.
  const raised = { "sales-growth-rate": 0.9, "average-response-time": 60 };
  await edit((draft) =>
    Object.entries(raised).reduce((before, [kpi, target]) => withKpiChanged(before, kpi, { target }), draft)
  );
  targets = { ...targets, ...raised };
  await check(11);
  for (let month = 12; month < 24; month += 3) {
    await arrive(month, month + 1, month + 2);
    await check(month + 2);
  }
  // The third goes without a KPI of the customers'; the others are scaled to the whole.
  const gone = "customer-retention-rate";
  await edit((draft) => scaledToOne(withoutKpi(draft, gone)));
  kpis = kpis.filter(({ id }) => id !== gone).map((kpi) => ({ ...kpi, weight: kpi.weight / 0.85 }));
  await check(23);
  await arrive(24);
  await check(24);
  // Then a group comes that had no KPI so far, with a fifth of the whole.
  const [mapping] = (await mappings([coming])).filter(({ kpi }) => kpi === coming);
  await edit((draft) =>
    scaledToOne(
      withKpiChanged(withKpi(draft, kpiById(coming)!, proposalFor(coming, [mapping])), coming, {
        ...{ weight: 0.25, target: targets[coming] },
      })
    )
  );
  kpis = [...kpis.map((kpi) => ({ ...kpi, weight: kpi.weight / 1.25 })), { id: coming, direction: "higher", weight: 0.2, group: "learning" }]; // prettier-ignore
  await check(24);
  await arrive(25, 26);
  await check(26);
  // A KPI moves to it and takes its weight along.
  const [before, moving] = [kpis, "first-pass-yield"];
  await edit((draft) => movedToGroup(draft, moving, "learning"));
  kpis = kpis.map((kpi) => (kpi.id === moving ? { ...kpi, group: "learning" } : kpi));
  await check(26);
  for (let month = 27; month < 36; month += 3) {
    await arrive(month, month + 1, month + 2);
    await check(month + 2);
  }
  // Looked back on by the rules of now, and shown as it is again.
  for (const month of [5, 17, 35]) {
    await show(month === 35 ? "Latest" : monthStart(month));
    await check(month);
  }
  await undoLast.run(undefined, options);
  ({ layout } = (await opened()).model);
  kpis = before;
  await check(35);
});
