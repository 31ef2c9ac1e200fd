import { runAudit } from "../../../src/actions/audit/run-audit";
import { combineScorecards } from "../../../src/actions/scorecard/combine-scorecards";
import { comparePeriods } from "../../../src/actions/scorecard/compare-periods";
import { requiredRunRate } from "../../../src/actions/scorecard/required-run-rate";
import { listScorecards } from "../../../src/actions/list-scorecards";
import { play } from "../figures/play";
import { inputsScenario, monthStart } from "../figures/scenarios";
import { closeAll } from "../../workbook/support/open";

jest.setTimeout(240_000);
afterEach(closeAll);

const options = { locale: "en-US" } as const;

test("the sheets that are made from a scorecard give no cause for a finding, until somebody types over a formula", async () => {
  const targets = { "customer-satisfaction-score": 80, "sales-growth-rate": 0.1, "average-response-time": 1 };
  const scenario = inputsScenario("balanced-scorecard-company", "en-US", "quarter", 9, targets);
  const { headless, place, write } = await play(scenario);
  // Neither does a source that bears another name now.
  await headless.Excel.run(async (context) => {
    context.workbook.tables.getItem("Inputs").name = "Inputs_2025";
    await context.sync();
  });
  const compared = await comparePeriods.run(
    { ...place, earlier: monthStart(1), later: monthStart(4) },
    options
  );
  const rates = await requiredRunRate.run({ ...place, grade: "A" }, options);
  const scorecards = (await listScorecards()).map((each) => ({ ...each, weight: 1 }));
  const combined = await combineScorecards.run({ scorecards }, options);
  const audited = async () => (await runAudit.run(undefined, options)).result.findings;

  // What is said of the scorecard is true: most of its KPIs have no target here.
  const before = await audited();
  expect(before.filter(({ sheet }) => sheet !== "Scorecard")).toEqual([]);
  expect([...new Set(before.map(({ rule }) => rule))].sort()).toEqual(["cap-hides", "weight-without-score"]);

  await write(compared.sheet, "F20", 12);
  await write(rates.sheet, "D18", 80);
  const after = await audited();
  const found = after.filter(({ sheet }) => sheet === compared.sheet || sheet === rates.sheet);
  expect(found.map(({ rule, sheet, range }) => [rule, sheet, range])).toEqual(
    expect.arrayContaining([["inconsistent-formula", rates.sheet, "D18"]])
  );
  expect(after.filter(({ sheet }) => sheet === combined.sheet)).toEqual([]);
});
