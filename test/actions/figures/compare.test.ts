import { comparePeriods } from "../../../src/actions/scorecard/compare-periods";
import { compareColumns as c } from "../../../src/scorecard/compare/compare-columns";
import { compareRows } from "../../../src/scorecard/compare/compare-sheet";
import { columnLetters } from "../../../src/plan/addresses";
import { closeAll } from "../../workbook/support/open";
import { attainmentOf, effective, effectsOf, scoreOf, totalOf, usual, type PlainRules } from "./plain";
import { play, shown } from "./play";
import { departmentsScenario, inputsScenario, monthStart, plainKpis, type Scenario } from "./scenarios";

jest.setTimeout(240_000);
afterEach(closeAll);

const targetsAround = (template: string, value: (id: string, i: number) => number) =>
  Object.fromEntries(plainKpis(template).map(({ id }, i) => [id, value(id, i)]));

function weightInWhole(kpis: Scenario["kpis"], i: number, { groupWeights }: PlainRules): number {
  if (!groupWeights) return kpis[i].weight;
  const siblings = kpis.filter(({ group }) => group === kpis[i].group);
  return (
    (kpis[i].weight / siblings.reduce((sum, { weight }) => sum + weight, 0)) * groupWeights[kpis[i].group!]
  );
}

/** Everything that a comparison of two periods must show, KPI by KPI and in total. */
function expected(scenario: Scenario, periods: readonly [number, number], rules: PlainRules) {
  const { kpis } = scenario;
  const length = scenario.grain === "quarter" ? 3 : 1;
  const sides = periods.map((from) => {
    const actuals = kpis.map(({ id }) => scenario.actual(id, from, from + length));
    const targets = kpis.map(({ id }) => scenario.target(id, from, from + length));
    const attained = kpis.map((kpi, i) => attainmentOf(kpi, actuals[i], targets[i], rules));
    const scores = attained.map((each) => scoreOf(each, rules));
    return { actuals, targets, attained, scores };
  });
  const effects = effectsOf(kpis, sides[0].scores, sides[1].scores, rules);
  const totals = sides.map(({ scores }) => totalOf(kpis, scores, rules)!);
  const rows = kpis.map((_, i) => {
    const both = (key: "actuals" | "targets" | "attained" | "scores") =>
      sides.map((side) => shown(side[key][i]));
    const shares = sides.map(({ scores }) => shown(effective(kpis, scores, rules)[i]));
    const [own, weight, joint] = effects[i];
    return [
      shown(weightInWhole(kpis, i, rules)),
      ...[...both("targets"), ...both("actuals"), ...both("attained"), ...both("scores"), ...shares],
      ...[own, weight, joint, own + weight + joint].map(shown),
    ];
  });
  return { rows, totals, sums: [0, 1, 2].map((e) => effects.reduce((sum, effect) => sum + effect[e], 0)) };
}

async function compared(
  scenario: Scenario,
  played: Awaited<ReturnType<typeof play>>,
  periods: readonly [number, number],
  rules: PlainRules
) {
  const { place, read } = played;
  const [earlier, later] = periods.map(monthStart);
  const { sheet } = await comparePeriods.run({ ...place, earlier, later }, { locale: scenario.locale });
  const { rows, totals, sums } = expected(scenario, periods, rules);
  const first = compareRows.first + 1;
  const last = first + rows.length - 1;
  const table = read(sheet, `${columnLetters(c.weight)}${first}:${columnLetters(c.change)}${last}`);
  // Where a missing KPI counts as zero, its score stands as missing and its effects as those of a zero.
  expect(table).toEqual(rows);
  const total = read(sheet, `A${last + 1}:${columnLetters(c.change)}${last + 1}`)[0];
  expect([total[c.score0], total[c.score1]]).toEqual(totals.map(shown));
  expect(total.slice(c.scoreEffect, c.change)).toEqual(sums.map(shown));
  expect(total[c.change]).toEqual(shown(totals[1] - totals[0]));
  expect(read(sheet, `${columnLetters(c.change)}${last + 2}`)).toEqual([[0]]);
  return sheet;
}

describe("A comparison of two periods, number by number", () => {
  test("a hierarchy of quarters from inputs that add up, are averaged, open or close: rescaled, then as zero, then shared equally", async () => {
    const template = "customer-perspective-system";
    const targets = targetsAround(template, (id, i) =>
      id.endsWith("score") ? 75 : id === "customer-churn-rate" ? 1.3 : 0.8 + i / 20
    );
    const scenario = inputsScenario(template, "en-US", "quarter", 9, targets);
    const played = await play(scenario);
    await compared(scenario, played, [0, 3], usual);
    await played.named("Scorecard", "MissingPolicy", "zero");
    await compared(scenario, played, [3, 6], { ...usual, missing: "zero" });
    await played.named("Scorecard", "MissingPolicy", "equal");
    await compared(scenario, played, [3, 6], { ...usual, missing: "equal" });
  });

  test("groups with weights of their own, one of them without data, lower is better, in Chinese", async () => {
    const template = "balanced-scorecard-company";
    const targets = targetsAround(template, (id, i) =>
      id === "customer-lifetime-value"
        ? 90
        : id.endsWith("score") || id === "employee-satisfaction"
          ? 70
          : 0.7 + i / 15
    );
    const scenario = inputsScenario(template, "zh-CN", "quarter", 6, targets);
    const groupWeights = { financial: 0.4, customer: 0.3, process: 0.2, learning: 0.1 };
    const played = await play(scenario);
    const groups = played.place.model.layout.groups;
    for (const [code, weight] of Object.entries(groupWeights))
      await played.write("计分卡", groups.find((group) => group.code === code)!.weight, weight);
    await compared(scenario, played, [0, 3], { ...usual, groupWeights });
    await played.named("计分卡", "MissingPolicy", "计零");
    await compared(scenario, played, [0, 3], { ...usual, groupWeights, missing: "zero" });
  });

  test("targets of each month in the data, sums and means over departments, actual to target as a ratio", async () => {
    const template = "marketing-department";
    const scenario = departmentsScenario(template, "en-US", "month", 6, undefined);
    const played = await play(scenario, { policies: { convention: "ratio", cap: 1.1 } });
    const rules = { ...usual, convention: "ratio", cap: 1.1 } as const;
    await compared(scenario, played, [1, 4], rules);
    // A target that was typed over the formula is the target, as on the scorecard.
    const { place, write } = played;
    await write("Scorecard", place.model.layout.kpis["sales-revenue"].target, 1400);
    const typed = (id: string, from: number, until: number) =>
      id === "sales-revenue" ? 1400 : scenario.target(id, from, until);
    await compared({ ...scenario, target: typed }, played, [2, 3], rules);
  });
});
