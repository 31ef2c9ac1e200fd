import { combineScorecards } from "../../src/actions/scorecard/combine-scorecards";
import { duplicateScorecard } from "../../src/actions/scorecard/duplicate-scorecard";
import { requiredRunRate } from "../../src/actions/scorecard/required-run-rate";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { combineColumns as c, combineRows } from "../../src/scorecard/combine/combine-sheet";
import { runRateCells } from "../../src/scorecard/run-rate/run-rate-cells";
import { columnLetters } from "../../src/plan/addresses";
import { closeAll } from "../workbook/support/open";
import { monthlyBook, monthStart, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(300_000);
afterEach(closeAll);

const balanced = "balanced-scorecard-company";
const small = "customer-relations-research";

async function prepared(template: string) {
  const headless = await openCalculating(monthlyBook(template));
  await createScorecard.run(await proposed(template), options);
  const [place] = await listScorecards();
  const read = (sheet: string, address: string) => headless.workbook.readRange(`'${sheet}'!${address}`);
  const setPeriod = (sheet: string, period: number) =>
    headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(place.model.layout.period).values = [[period]];
      await context.sync();
    });
  return { headless, place, read, setPeriod };
}

describe("Scorecards rolled up into one", () => {
  test("weigh their scores, show their groups, follow their sheets, and add up", async () => {
    const { place, read, setPeriod } = await prepared(balanced);
    const copy = await duplicateScorecard.run({ ...place, title: "Branch North" }, options);
    expect(copy.sheets[0]).toBe("Scorecard 2");
    await setPeriod("Scorecard 2", monthStart(1));
    const places = await listScorecards();
    expect(places.map(({ model }) => model.request.title)).toEqual([undefined, "Branch North"]);
    const weights = [0.7, 0.3];
    const { sheet, applySyncs } = await combineScorecards.run(
      { scorecards: places.map((each, i) => ({ ...each, weight: weights[i] })) },
      options
    );
    expect([sheet, applySyncs]).toEqual(["Combined scorecard", 2]);
    const at = (row: number, column: number) =>
      read(sheet, `${columnLetters(column)}${row + 1}`)[0][0] as number;
    const rows = [combineRows.first, combineRows.first + 1];
    const total = combineRows.first + 2;
    const scores = rows.map((row) => at(row, c.score));
    expect(scores).toEqual(places.map(({ score }) => expect.closeTo(score!, 9)));
    expect(scores[0]).not.toBeCloseTo(scores[1], 3);
    expect(at(total, c.score)).toBeCloseTo(0.7 * scores[0] + 0.3 * scores[1], 9);
    expect(at(total, c.points)).toBeCloseTo(at(total, c.score), 9);
    expect([at(total, c.weight), at(total + 1, c.weight)]).toEqual([1, 0]);
    expect(at(total, c.coverage)).toBeCloseTo(0.7 * places[0].coverage! + 0.3 * places[1].coverage!, 9);
    const groupScores = place.model.layout.groups.map((group) =>
      ["Scorecard", "Scorecard 2"].map((name) => read(name, group.score)[0][0] as number)
    );
    groupScores.forEach(([one, other], g) =>
      expect(at(total, c.points + 1 + g)).toBeCloseTo(0.7 * one + 0.3 * other, 9)
    );
    await setPeriod("Scorecard 2", monthStart(2));
    expect(at(rows[1], c.score)).toBeCloseTo(
      read("Scorecard 2", place.model.layout.total)[0][0] as number,
      9
    );
  });
});

describe("The required run rate", () => {
  test.each([[small], [balanced]])(
    "%s: the mean of the periods' scores, and what the rest must average",
    async (template) => {
      const { place, read, setPeriod } = await prepared(template);
      const totals: number[] = [];
      for (let month = 0; month < 6; month++) {
        await setPeriod("Scorecard", monthStart(month));
        totals.push(read("Scorecard", place.model.layout.total)[0][0] as number);
      }
      const { sheet, sentence } = await requiredRunRate.run({ ...place, grade: "A" }, options);
      const at = (key: "wanted" | "elapsed" | "remaining" | "mean" | "required" | "highest") =>
        read(sheet, `${columnLetters(runRateCells[key].column)}${runRateCells[key].row + 1}`)[0][0];
      const sum = totals.reduce((all, each) => all + each, 0);
      expect([at("wanted"), at("elapsed"), at("remaining"), at("highest")]).toEqual([90, 6, 6, 120]);
      expect(at("mean")).toBeCloseTo(sum / 6, 9);
      expect(at("required")).toBeCloseTo((90 * 12 - sum) / 6, 9);
      expect(sentence).toMatch(/^For grade A the remaining periods must average /);
    }
  );

  test("is impossible where more than the highest score would be needed", async () => {
    const { headless, place, read } = await prepared(small);
    await headless.Excel.run(async (context) => {
      const card = context.workbook.worksheets.getItem("Scorecard");
      card.names.getItem("ScoreCap").getRange().values = [[0.8]];
      await context.sync();
    });
    const { sheet, sentence } = await requiredRunRate.run({ ...place, grade: "A" }, options);
    expect(sentence).toMatch(/^Grade A cannot be reached any more: .* 80\.0 that is possible\.$/);
    const verdicts = read(sheet, `H${runRateCells.first + 1}:H${runRateCells.first + 4}`).flat();
    expect(verdicts.every((verdict) => typeof verdict === "string" && verdict !== "")).toBe(true);
  });
});
