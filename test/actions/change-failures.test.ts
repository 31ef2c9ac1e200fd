import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { undoLast } from "../../src/actions/undo-last";
import { changeScorecard as planChange } from "../../src/scorecard/life";
import { removeAdded } from "../../src/workbook/added";
import { applyPlan } from "../../src/workbook/apply-plan";
import type { WorkbookError } from "../../src/workbook/failure";
import { readSnapshot } from "../../src/workbook/read-snapshot";
import { restore } from "../../src/workbook/restore";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(1_200_000);
afterEach(closeAll);

/** One KPI goes, one comes above the others, one below; a bound column comes; a sheet elsewhere looks at them. */
async function prepared() {
  const headless = await open(callBook(24));
  await createScorecard.run(await proposed(), options);
  const [place] = await listScorecards();
  const kpis = Object.keys(place.model.layout.kpis);
  await headless.Excel.run(async (context) => {
    const log = context.workbook.worksheets.getItem("Log");
    const card = context.workbook.worksheets.getItem("Scorecard");
    kpis.forEach((kpi, i) => {
      const cells = place.model.layout.kpis[kpi];
      log.getRange(`H${i + 1}`).formulas = [[`=Scorecard!${cells.weight}&Scorecard!${cells.status}`]];
      card.getRange(`AF${cells.row}`).values = [[`about ${kpi}`]];
    });
    card.getRange("AF3").values = [["mine"]];
    await context.sync();
  });
  const { request } = await openScorecard(place, options);
  const edited = {
    ...request,
    title: "Another title",
    removed: [kpis[1]],
    added: ["sales-growth-rate", "current-ratio"],
    targets: { ...request.targets, [kpis[0]]: 12 },
    policies: {
      grades: [
        { min: 85, grade: "A" },
        { min: 60, grade: "B" },
        { min: 0, grade: "C" },
      ],
    },
  };
  const { snapshot } = await readSnapshot({ formulas: true });
  const plans = planChange(place.model, place.sheet, edited, snapshot);
  return { headless, plans, run: () => changeScorecard.run({ ...place, opened: request, edited }, options) };
}

/** Every so many-th operation is made to fail: all of them take an hour. */
const stride = Number(process.env.FAILURE_STRIDE ?? 61);

describe("A change of a scorecard", () => {
  test("is undone, and the workbook is as it was", async () => {
    const { headless, run } = await prepared();
    const before = await comparable(headless);
    await run();
    expect(sameContent(before, await comparable(headless))).not.toEqual([]);
    await undoLast.run(undefined, options);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
  });

  test("that fails at whichever operation leaves the workbook as it was", async () => {
    const { headless, plans } = await prepared();
    const before = await comparable(headless);
    const { failures } = headless.workbook;
    let total = 0;
    failures.refuse = () => (total++, undefined);
    const { added } = await applyPlan(plans.plan, { back: plans.back });
    failures.refuse = undefined;
    await restore(plans.plan, plans.back, true);
    await removeAdded(added);
    expect(sameContent(before, await comparable(headless))).toEqual([]);
    expect(total).toBeGreaterThan(200);
    for (let n = 0; n < total; n += stride) {
      let count = 0;
      failures.refuse = () => (count++ === n ? "GeneralException" : undefined);
      const error = await applyPlan(plans.plan, { back: plans.back }).then(
        () => undefined,
        (thrown: WorkbookError) => thrown
      );
      failures.refuse = undefined;
      expect([n, error?.reason, error?.remains]).toEqual([
        n,
        "unknown",
        expect.stringMatching(/untouched|restored/),
      ]);
      expect([n, sameContent(before, await comparable(headless))]).toEqual([n, []]);
    }
  });
});
