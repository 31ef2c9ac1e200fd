import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { failureSentence } from "../../src/actions/failure-sentence";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

/** A scorecard of four KPIs at which another sheet, two names and cells beside and below it look. */
async function referredTo() {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  const { kpis } = place.model.layout;
  const ids = Object.keys(kpis);
  const rows = ids.map((kpi) => kpis[kpi].row);
  await headless.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [log, card] = [worksheets.getItem("Log"), worksheets.getItem("Scorecard")];
    ids.forEach((kpi, i) => {
      log.getRange(`H${i + 1}`).formulas = [[`=Scorecard!${kpis[kpi].weight}`]];
      card.getRange(`AF${rows[i]}`).formulas = [[`=${kpis[kpi].weight}*2`]];
    });
    log.getRange("J1").formulas = [[`=SUM(Scorecard!E${rows[0]}:E${rows[3]})`]];
    log.getRange("J2").formulas = [["=COUNTA(Scorecard!B:B)"]];
    card.getRange("AG2").formulas = [[`=${kpis[ids[0]].weight}+${kpis[ids[3]].weight}`]];
    names.add("FirstWeight", card.getRange(kpis[ids[0]].weight));
    await context.sync();
  });
  const { request } = await openScorecard(place, options);
  const change = (edit: Partial<ScorecardRequest>) =>
    changeScorecard.run({ ...place, opened: request, edited: { ...request, ...edit } }, options);
  const formulas = async (sheet: string, address: string): Promise<unknown[]> =>
    headless.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
      await context.sync();
      return range.formulas.flat();
    });
  const nameOf = async (name: string): Promise<string> =>
    headless.Excel.run(async (context) => {
      const item = context.workbook.names.getItem(name).load("formula");
      await context.sync();
      return item.formula as string;
    });
  return { headless, place, ids, rows, change, formulas, nameOf };
}

describe("What refers to a scorecard", () => {
  test("goes on referring to the same KPIs when these change places", async () => {
    const { ids, rows, change, formulas, nameOf } = await referredTo();
    const { model, losing } = await change({ order: [...ids].reverse() });
    expect(losing).toEqual([]);
    const now = model.layout.kpis;
    expect(ids.map((kpi) => now[kpi].row)).toEqual([...rows].reverse());
    expect(await formulas("Log", "H1:H4")).toEqual(ids.map((kpi) => `=Scorecard!${now[kpi].weight}`));
    expect(await formulas("Log", "J1:J2")).toEqual([
      `=SUM(Scorecard!E${rows[0]}:E${rows[3]})`,
      "=COUNTA(Scorecard!B:B)",
    ]);
    for (const kpi of ids)
      expect(await formulas("Scorecard", `AF${now[kpi].row}`)).toEqual([`=${now[kpi].weight}*2`]);
    expect(await formulas("Scorecard", "AG2")).toEqual([`=${now[ids[0]].weight}+${now[ids[3]].weight}`]);
    expect(await nameOf("FirstWeight")).toBe(`=Scorecard!$E$${now[ids[0]].row}`);
  });

  test("is led along, and back again, when KPIs change places, one goes and others come", async () => {
    const { headless, ids, change, formulas } = await referredTo();
    const before = await comparable(headless);
    const { model, losing } = await change({
      order: [ids[3], ids[0], "current-ratio"],
      removed: [ids[1]],
      added: ["current-ratio", "sales-growth-rate"],
    });
    const now = model.layout.kpis;
    expect(losing).toEqual(["Log!H2"]);
    for (const i of [0, 2, 3])
      expect(await formulas("Log", `H${i + 1}`)).toEqual([`=Scorecard!${now[ids[i]].weight}`]);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("is named where a KPI goes that it refers to, other references being left to Excel", async () => {
    const { ids, change, formulas } = await referredTo();
    const { model, losing, gone } = await change({ removed: [ids[3]] });
    expect(losing).toEqual(["Log!H4", "Scorecard!AG2"]);
    expect(gone).toEqual(["Scorecard!AF12"]);
    expect((await formulas("Log", "H4")).join()).toContain("#REF!");
    expect(await formulas("Log", "H1")).toEqual([`=Scorecard!${model.layout.kpis[ids[0]].weight}`]);
  });

  test("on a protected sheet keeps a KPI from being removed, since taking that back would need to write there", async () => {
    const { headless, ids, change } = await referredTo();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").protection.protect();
      await context.sync();
    });
    const before = await comparable(headless);
    const error = await change({ removed: [ids[3]] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "sheet-protected", detail: { name: "Log" }, remains: "untouched" });
    expect(failureSentence(error, "en-US")).toMatch(/“Log” is protected/);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
    await change({ title: "Only the title" });
    expect(headless.workbook.readRange("Scorecard!A1")).toEqual([["Only the title"]]);
  });
});
