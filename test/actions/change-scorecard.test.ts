import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, open } from "../workbook/support/open";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(600_000);
afterEach(closeAll);

async function created() {
  const headless = await open(callBook());
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  return { headless, place, kpis: Object.keys(place.model.layout.kpis) };
}

type Change = (request: ScorecardRequest) => ScorecardRequest;

async function change(edit: Change) {
  const [place] = await listScorecards();
  const { request } = await openScorecard(place, options);
  return changeScorecard.run({ ...place, opened: request, edited: edit(request) }, options);
}

const read = (headless: Awaited<ReturnType<typeof open>>, address: string) =>
  headless.workbook.readRange(`Scorecard!${address}`)[0][0];

describe("Changing a scorecard in place", () => {
  test("a target: only this cell is written, in two requests", async () => {
    const { headless, place, kpis } = await created();
    const { request, edits } = await openScorecard(place, options);
    const sheets = { analysis: false, appraisal: false, fishbone: false, review: false, strategyMap: false };
    expect(request).toEqual({ ...place.model.request, sheets });
    expect(edits).toEqual([]);
    const changed = await change((r) => ({ ...r, targets: { ...r.targets, [kpis[0]]: 7 } }));
    expect([changed.readSyncs, changed.applySyncs]).toEqual([2, 2]);
    expect(changed.requestBytes).toBeLessThan(50_000);
    expect(read(headless, changed.model.layout.kpis[kpis[0]].target)).toBe(7);
  });

  test("a KPI comes and one goes: what refers to a KPI goes on referring to it, comments and widths stay", async () => {
    const { headless, place, kpis } = await created();
    const { layout } = place.model;
    const [gone, , kept] = kpis;
    const comment = (row: number) => `T${row}`;
    await headless.Excel.run(async (context) => {
      const card = context.workbook.worksheets.getItem("Scorecard");
      for (const kpi of kpis) card.getRange(comment(layout.kpis[kpi].row)).values = [[`about ${kpi}`]];
      card.getRange("AD12").values = [["my own"]];
      card.getRange("B:B").format.columnWidth = 222;
      const log = context.workbook.worksheets.getItem("Log");
      log.getRange("H1").formulas = [[`=Scorecard!${layout.kpis[kept].weight}`]];
      await context.sync();
    });
    const weight = read(headless, layout.kpis[kept].weight);
    const changed = await change((r) => ({ ...r, removed: [gone], added: ["sales-growth-rate"] }));
    const after = changed.model.layout.kpis;
    expect(Object.keys(after)).toEqual(expect.arrayContaining(["sales-growth-rate"]));
    expect(after[gone]).toBeUndefined();
    const saved = await headless.save();
    expect(saved.sheets.map(({ name }) => name)).toEqual([
      "Log",
      "Scorecard",
      "Trends",
      "KPI dictionary",
      "Data entry",
    ]);
    expect(saved.sheets[0].cells[0][7].formula).toContain(after[kept].weight.replace(/(\d+)/, "$1"));
    expect(headless.workbook.readRange("Log!H1")[0][0]).not.toBe("#REF!");
    expect(weight).toBeDefined();
    for (const kpi of kpis.slice(1)) expect(read(headless, comment(after[kpi].row))).toBe(`about ${kpi}`);
    expect(saved.sheets[1].columns[1].width).toBe(296);
    const again = await openScorecard((await listScorecards())[0], options);
    expect(again.edits).toEqual([]);
  });
});
