import { createScorecard } from "../../../src/actions/create-scorecard";
import { listScorecards } from "../../../src/actions/list-scorecards";
import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { answered, questionsOf, type ScorecardRequest } from "../../../src/scorecard";
import { openCalculating } from "../support/scorecards";
import type { Scenario } from "./scenarios";

/** Opens a scenario's workbook and lays its scorecard out, as a user would who agrees with everything that is proposed. */
export async function play(scenario: Scenario, more: Partial<ScorecardRequest> = {}) {
  const { template, locale, grain, targets } = scenario;
  const headless = await openCalculating(scenario.book);
  const found = await recogniseData({ locale });
  const proposed = proposeFor({ template }, found);
  const mapping = questionsOf(proposed, found.sources)
    .reduce((before, { id }) => answered(before, id, "fraction"), proposed)
    .map((each) => ({ ...each, confirmed: each.confidence !== "none" }));
  await createScorecard.run({ template, mapping, grain, period: "latest", targets, ...more }, { locale });
  const [place] = await listScorecards();
  const read = (sheet: string, address: string): unknown[][] =>
    headless.workbook.readRange(`'${sheet}'!${address}`);
  const write = (sheet: string, address: string, value: string | number): Promise<void> =>
    headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  const named = (sheet: string, name: string, value: string | number): Promise<void> =>
    headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().values = [[value]];
      await context.sync();
    });
  return { headless, place, read, write, named };
}

/** What a cell shows, beside what it should: a number to twelve digits, or "" for none. */
export const shown = (value: number | null): unknown => (value === null ? "" : expect.closeTo(value, 8));
