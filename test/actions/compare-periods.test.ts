import { comparePeriods } from "../../src/actions/scorecard/compare-periods";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import { compareColumns as c } from "../../src/scorecard/compare/compare-columns";
import { compareRows } from "../../src/scorecard/compare/compare-sheet";
import { columnLetters } from "../../src/plan/addresses";
import { bridge } from "../../src/core";
import { closeAll } from "../workbook/support/open";
import { monthlyBook, openCalculating, options, proposed } from "./support/scorecards";

jest.setTimeout(240_000);
afterEach(closeAll);

const [january, february] = [45658, 45689];

describe("Two periods of a scorecard compared", () => {
  test.each([["customer-relations-research"], ["balanced-scorecard-company"]])(
    "%s: the effects add up to the change, and the scores are those that the scorecard shows",
    async (template) => {
      const headless = await openCalculating(monthlyBook(template));
      await createScorecard.run(await proposed(template), options);
      const [place] = await listScorecards();
      const read = (sheet: string, address: string) => headless.workbook.readRange(`${sheet}!${address}`);
      const totals: unknown[] = [];
      for (const period of [january, february]) {
        await headless.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Scorecard").getRange(place.model.layout.period).values = [
            [period],
          ];
          await context.sync();
        });
        totals.push(read("Scorecard", place.model.layout.total)[0][0]);
      }
      const { sheet, applySyncs } = await comparePeriods.run(
        { ...place, earlier: january, later: february },
        options
      );
      expect([sheet, applySyncs]).toEqual(["Comparison", 2]);
      const count = Object.keys(place.model.layout.kpis).length;
      const [first, total] = [compareRows.first + 1, compareRows.first + 1 + count];
      const column = (key: keyof typeof c, to = total - 1) =>
        read(sheet, `${columnLetters(c[key])}${first}:${columnLetters(c[key])}${to}`).map(
          ([value]) => value as number | ""
        );
      expect(read(sheet, `${columnLetters(c.score0)}${total}:${columnLetters(c.score1)}${total}`)[0]).toEqual(
        totals.map((value) => (typeof value === "number" ? expect.closeTo(value, 9) : value))
      );
      const numbers = (key: keyof typeof c) => column(key).map((value) => (value === "" ? null : value));
      const weights = (key: "share0" | "share1") => column(key).map((value) => (value === "" ? 0 : value));
      const own = bridge(numbers("score0"), weights("share0"), numbers("score1"), weights("share1"));
      if (!own.ok) throw new Error(own.reason);
      expect(column("change", total).at(-1)).toBeCloseTo(own.value.change, 9);
      expect(column("scoreEffect")).toEqual(own.value.rows.map((row) => expect.closeTo(row.score, 9)));
      expect(own.value.change).toBeCloseTo(Number(totals[1]) - Number(totals[0]), 9);
      expect(read(sheet, `${columnLetters(c.change)}${total + 1}`)).toEqual([[0]]);
      expect(String(read(sheet, "A2")[0][0])).toMatch(/^From 2025-01 to 2025-02: /);
    }
  );
});
