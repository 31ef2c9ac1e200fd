import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { kpiById, kpis } from "../../src/catalog";
import { scorecardKpis } from "../../src/scorecard";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, open } from "../workbook/support/open";
import { callBook, options } from "./support/scorecards";

jest.setTimeout(300_000);
afterAll(closeAll);

const template = "customer-service-department";
const ours = scorecardKpis({ template }).map(({ id }) => id);
const others = kpis.map(({ id }) => id).filter((id) => !ours.includes(id));
const own = Array.from({ length: 200 - ours.length - others.length + 1 }, (_, i) => ({
  ...kpiById("average-resolution-time")!,
  id: `own-${i}`,
  name: { en: `Own KPI ${i}`, zh: `自定义指标 ${i}` },
}));
const last = own.at(-1)!.id;

describe("A scorecard of 200 KPIs is changed in two requests after two that read, and one for the looks of rows that go:", () => {
  beforeAll(async () => {
    await open(callBook(10), { calculate: "later" });
    const added = [...others, ...own.map(({ id }) => id)].filter((id) => id !== last);
    await createScorecard.run(
      { template, added, own, mapping: [], grain: "month", period: "latest" },
      options
    );
  });

  const edits: Readonly<Record<string, (request: ScorecardRequest) => Partial<ScorecardRequest>>> = {
    "a KPI comes": ({ added = [] }) => ({ added: [...added, last] }),
    "a KPI goes": ({ added = [] }) => ({ added: added.filter((id) => id !== others[3]) }),
    "a KPI goes to the first place of its group": () => ({ order: [last] }),
  };
  const counts: Readonly<Record<string, number>> = { "a KPI comes": 201 };
  const reads: Readonly<Record<string, number>> = { "a KPI goes": 3 };
  test.each(Object.keys(edits))("%s", async (name) => {
    const [place] = await listScorecards();
    const { request } = await openScorecard(place, options);
    const edited = { ...request, ...edits[name](request) };
    const { model, ...done } = await changeScorecard.run({ ...place, opened: request, edited }, options);
    expect(Object.keys(model.layout.kpis)).toHaveLength(counts[name] ?? 200);
    expect([done.readSyncs, done.applySyncs]).toEqual([reads[name] ?? 2, 2]);
    expect(done.requestBytes).toBeLessThan(4_000_000);
    expect((await openScorecard((await listScorecards())[0], options)).edits).toEqual([]);
  });
});
