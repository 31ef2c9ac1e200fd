import { combineScorecards } from "../../../src/actions/scorecard/combine-scorecards";
import { duplicateScorecard } from "../../../src/actions/scorecard/duplicate-scorecard";
import { listScorecards } from "../../../src/actions/list-scorecards";
import { combineColumns as c, combineRows } from "../../../src/scorecard/combine/combine-sheet";
import { columnLetters } from "../../../src/plan/addresses";
import { closeAll } from "../../workbook/support/open";
import { attainmentOf, effective, scoreOf, totalOf, usual } from "./plain";
import { play, shown } from "./play";
import { departmentsScenario, monthStart, plainKpis, type Scenario } from "./scenarios";

jest.setTimeout(240_000);
afterEach(closeAll);

const template = "marketing-department";

/** The scorecard of a department in a month. */
function cardOf(scenario: Scenario, month: number) {
  const { kpis } = scenario;
  const figures = kpis.map((kpi) => {
    const [actual, target] = [
      scenario.actual(kpi.id, month, month + 1),
      scenario.target(kpi.id, month, month + 1),
    ];
    const attained = attainmentOf(kpi, actual, target, usual);
    return { actual, target, attained, score: scoreOf(attained, usual) };
  });
  const scores = figures.map(({ score }) => score);
  const shares = effective(kpis, scores, usual);
  const all = kpis.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = kpis.reduce((sum, { weight }, i) => sum + (scores[i] === null ? 0 : weight), 0) / all;
  const groups = [...new Set(plainKpis(template).map(({ group }) => group!))].map((code) => {
    const members = kpis.flatMap(({ group }, i) => (group === code ? [i] : []));
    return totalOf(
      members.map((i) => kpis[i]),
      members.map((i) => scores[i]),
      usual
    );
  });
  return { figures, shares, coverage, total: totalOf(kpis, scores, usual)!, groups };
}

const gradeOf = (score: number): string =>
  score >= 90 ? "A" : score >= 80 ? "B" : score >= 70 ? "C" : score >= 60 ? "D" : "E";

describe("Departments, number by number", () => {
  test("a scorecard is duplicated for each of two departments, and both are rolled up into one, in Chinese", async () => {
    const months = 5;
    const departments = ["华东", "华南"];
    const scenarios = departments.map((each) =>
      departmentsScenario(template, "zh-CN", "month", months, each)
    );
    const { place, read, write } = await play(scenarios[0]);
    for (const department of departments)
      await duplicateScorecard.run(
        { ...place, title: department, filter: { column: "部门", value: department } },
        { locale: "zh-CN" }
      );
    const copies = (await listScorecards()).filter(({ model }) =>
      departments.includes(model.request.title ?? "")
    );
    expect(copies.map(({ model }) => model.request.title)).toEqual(departments);
    // The second department is a month behind.
    await write(copies[1].sheet, copies[1].model.layout.period, monthStart(3));
    const cards = [cardOf(scenarios[0], 4), cardOf(scenarios[1], 3)];

    copies.forEach(({ model, sheet }, d) => {
      const { kpis, total, coverage, grade } = model.layout;
      scenarios[d].kpis.forEach(({ id }, i) => {
        const { actual, target, attained, score } = cards[d].figures[i];
        const share = cards[d].shares[i];
        const cell = (key: "target" | "actual" | "attainment" | "score" | "effectiveWeight" | "points") =>
          read(sheet, kpis[id][key])[0][0];
        expect([id, cell("target"), cell("actual"), cell("attainment"), cell("score")]).toEqual([
          id,
          ...[target, actual, attained, score].map(shown),
        ]);
        expect([cell("effectiveWeight"), cell("points")]).toEqual(
          [share, share === null ? null : share * score!].map(shown)
        );
      });
      expect([total, coverage, grade].map((address) => read(sheet, address)[0][0])).toEqual([
        shown(cards[d].total),
        shown(cards[d].coverage),
        gradeOf(cards[d].total),
      ]);
    });

    const weights = [0.6, 0.3];
    const { sheet } = await combineScorecards.run(
      { scorecards: copies.map((each, i) => ({ ...each, weight: weights[i] })) },
      { locale: "zh-CN" }
    );
    const row = (n: number): unknown[] => {
      const line = combineRows.first + 1 + n;
      return read(sheet, `A${line}:${columnLetters(c.points + cards[0].groups.length)}${line}`)[0];
    };
    const sum = weights[0] + weights[1];
    cards.forEach((card, d) =>
      expect(row(d)).toEqual([
        departments[d],
        monthStart(4 - d),
        weights[d],
        shown(card.total),
        gradeOf(card.total),
        ...[card.coverage, weights[d] / sum, (weights[d] / sum) * card.total, ...card.groups].map(shown),
      ])
    );
    const total = (weights[0] * cards[0].total + weights[1] * cards[1].total) / sum;
    const coverage = (weights[0] * cards[0].coverage + weights[1] * cards[1].coverage) / sum;
    const groups = cards[0].groups.map((_, g) => {
      const present = cards.flatMap((card, d) =>
        card.groups[g] === null ? [] : [[weights[d], card.groups[g]]]
      );
      if (present.length === 0) return null;
      return present.reduce((s, [w, x]) => s + w * x, 0) / present.reduce((s, [w]) => s + w, 0);
    });
    expect(row(2)).toEqual([
      "全部计分卡",
      "",
      shown(0.9),
      shown(total),
      gradeOf(total),
      ...[coverage, 1, total, ...groups].map(shown),
    ]);
    expect(row(3)[c.weight]).toEqual(shown(0.1));
    expect(row(3)[c.score]).toBe("各计分卡的期间不一致。");
  });
});
