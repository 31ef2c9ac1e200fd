import { requiredRunRate } from "../../../src/actions/scorecard/required-run-rate";
import { runRateCells } from "../../../src/scorecard/run-rate/run-rate-cells";
import { closeAll } from "../../workbook/support/open";
import { attainmentOf, scoreOf, totalOf, usual, type Figure } from "./plain";
import { play, shown } from "./play";
import { departmentsScenario, inputsScenario, monthStart, plainKpis, type Scenario } from "./scenarios";

jest.setTimeout(240_000);
afterEach(closeAll);

type Kind = "sum" | "pooled" | "last" | "retained";

/** All that stayed ÷ all that were there at the beginning, over the months in which both and the new ones are known. */
function retained({ input }: Scenario, id: string, months: number): number {
  const known = Array.from({ length: months }, (_, month) =>
    ["customers_end", "new_customers", "customers_start"].map((each) => input!(id, each, month))
  ).filter((values): values is number[] => values.every((value) => value !== null));
  const sum = (of: (values: number[]) => number): number =>
    known.reduce((total, each) => total + of(each), 0);
  return sum(([end, fresh]) => end - fresh) / sum(([, , start]) => start);
}

/** Target of the year, figure to date, and both of them a period, of each KPI after some months of the year. */
function ratesOf(scenario: Scenario, months: number, kindOf: (id: string) => Kind) {
  return scenario.kpis.map(({ id }) => {
    const each = (of: "actual" | "target", until: number): number[] =>
      Array.from({ length: until }, (_, m) => scenario[of](id, m, m + 1)).filter((value) => value !== null);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const [actuals, targets] = [each("actual", months), each("target", 12)];
    const kind = kindOf(id);
    const goal = targets.length === 0 ? null : sum(targets) / targets.length;
    const yearTarget = goal === null ? null : kind === "sum" ? goal * 12 : goal;
    if (actuals.length === 0) return [yearTarget, null, null, null];
    const toDate: Figure = {
      sum: sum(actuals),
      retained: kind === "retained" ? retained(scenario, id, months) : null,
      last: actuals[actuals.length - 1],
      pooled: scenario.actual(id, 0, months),
    }[kind];
    const soFar = kind === "sum" ? toDate! / months : toDate;
    const rest = 12 - months;
    if (yearTarget === null || rest === 0) return [yearTarget, toDate, soFar, null];
    const required = {
      sum: (yearTarget - toDate!) / rest,
      last: yearTarget,
      pooled: (yearTarget * (actuals.length + rest) - toDate! * actuals.length) / rest,
      retained: (yearTarget * (actuals.length + rest) - toDate! * actuals.length) / rest,
    }[kind];
    return [yearTarget, toDate, soFar, required];
  });
}

/** The scores of the months that have one. */
const totalsOf = (scenario: Scenario, months: number): number[] =>
  Array.from({ length: months }, (_, m) =>
    totalOf(
      scenario.kpis,
      scenario.kpis.map((kpi) =>
        scoreOf(
          attainmentOf(kpi, scenario.actual(kpi.id, m, m + 1), scenario.target(kpi.id, m, m + 1), usual),
          usual
        )
      ),
      usual
    )
  ).filter((total) => total !== null);

const top = runRateCells.grade.row + 1;
const headCells = `B${top + 1}:B${runRateCells.highest.row + 1}`;

describe("The required run rate, number by number", () => {
  test("sums follow the plan of the whole year, rates and means are taken over all months to date, in Chinese", async () => {
    const scenario = departmentsScenario("marketing-department", "zh-CN", "month", 7, undefined, 12);
    const { place, read } = await play(scenario);
    const { sheet, sentence } = await requiredRunRate.run({ ...place, grade: "A" }, { locale: "zh-CN" });
    const sums = [
      "sales-revenue",
      "gross-profit",
      "ad-impressions",
      "offline-event-attendance",
      "new-customers",
      "new-customer-sales",
    ];
    const first = runRateCells.first + 1;
    const last = first + scenario.kpis.length - 1;
    expect(read(sheet, `C${first}:G${last}`)).toEqual(
      ratesOf(scenario, 7, (id) => (sums.includes(id) ? "sum" : "pooled")).map((rates, i) => [
        sums.includes(scenario.kpis[i].id) ? "累计" : "加权平均",
        ...rates.map(shown),
      ])
    );
    const totals = totalsOf(scenario, 7);
    const sum = totals.reduce((a, b) => a + b, 0);
    expect(read(sheet, headCells).flat()).toEqual([90, 7, 5, sum / 7, (90 * 12 - sum) / 5, 120].map(shown));
    const required = ((90 * 12 - sum) / 5).toFixed(1);
    expect(sentence).toBe(
      `要达到 A 级，剩余期间平均须得 ${required} 分（至今平均 ${(sum / 7).toFixed(1)} 分）。`
    );
  });

  test("ratios weigh by what is in the months, those on an opening balance by the balance, levels count as they stand, lower is better", async () => {
    const template = "customer-service-department";
    const targets = Object.fromEntries(
      plainKpis(template).map(({ id }, i) => [
        id,
        /score$/.test(id) ? 80 : id === "customer-retention-rate" ? 0.4 : 0.8 + i / 30,
      ])
    );
    const asked = inputsScenario(template, "en-US", "month", 8, targets);
    const { place, read } = await play(asked);
    const order = Object.keys(place.model.layout.kpis);
    const kpis = [...asked.kpis].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    const scenario = { ...asked, kpis };
    const { sheet } = await requiredRunRate.run({ ...place, grade: "B" }, { locale: "en-US" });
    const kinds: Record<string, Kind> = {
      "customer-retention-rate": "retained",
      "agent-skill-development": "last",
    };
    const first = runRateCells.first + 1;
    const last = first + scenario.kpis.length - 1;
    const rates = ratesOf(scenario, 8, (id) => kinds[id] ?? "pooled");
    expect(read(sheet, `D${first}:G${last}`)).toEqual(rates.map((each) => each.map(shown)));
    const retention = scenario.kpis.findIndex(({ id }) => id === "customer-retention-rate");
    expect(read(sheet, `C${first + retention}`)).toEqual([["weighted mean"]]);
    const verdicts = read(sheet, `H${first}:H${last}`).flat();
    scenario.kpis.forEach(({ id, direction }, i) => {
      const [, , soFar, required] = rates[i];
      const enough = direction === "lower" ? required! >= soFar! : required! <= soFar!;
      const verdict = verdicts[i];
      if (direction === "lower" && required! < 0) expect([id, verdict]).toEqual([id, "Impossible"]);
      else if (verdict !== "Impossible" && verdict !== "Reached")
        expect([id, verdict]).toEqual([id, enough ? "On track" : "Must improve"]);
    });
  });

  test("what can only be impossible, is safe, is over, or has not begun is said in words", async () => {
    const scenario = departmentsScenario("customer-relations-research", "en-US", "month", 12, undefined);
    const { place, read, write, named } = await play(scenario);
    const { sheet } = await requiredRunRate.run({ ...place, grade: "A" }, { locale: "en-US" });
    const grade = `B${top}`;
    const sentence = () => read(sheet, "A2")[0][0];
    const verdicts = () => read(sheet, `H${runRateCells.first + 1}:H${runRateCells.first + 4}`).flat();
    const mean = (months: number) => {
      const totals = totalsOf(scenario, months);
      return totals.reduce((a, b) => a + b, 0) / totals.length;
    };
    expect(sentence()).toBe(
      `The year is over with an average of ${mean(12).toFixed(1)}: grade A is reached.`
    );
    expect(new Set(verdicts())).toEqual(new Set(["Met", "Missed"]));
    await named("Scorecard", "ScoreCap", 0.85);
    expect(sentence()).toMatch(
      /^The year is over with an average of 8\d\.\d+: grade A would have taken 90\.0\.$/
    );
    await write("Scorecard", place.model.layout.period, monthStart(9));
    expect(sentence()).toMatch(
      /^Grade A cannot be reached any more: .* more than the 85\.0 that is possible\.$/
    );
    await named("Scorecard", "ScoreCap", 1.2);
    await write(sheet, grade, "E");
    expect(sentence()).toBe("Grade E is reached even if the rest of the year scores the lowest possible.");
    await named("Scorecard", "ScoreFloor", "");
    expect(sentence()).toMatch(/^For grade E the remaining periods must average -/);
    await write(sheet, grade, "Z");
    expect(sentence()).toBe("The scorecard's grade table has no grade Z.");
    expect(read(sheet, headCells).flat().slice(1, 4)).toEqual([10, 2, shown(mean(10))]);
  });

  test("a year without any figure says so", async () => {
    const scenario = departmentsScenario("customer-relations-research", "zh-CN", "month", 0, undefined, 3);
    const { place } = await play(scenario);
    const { sentence } = await requiredRunRate.run({ ...place, grade: "A" }, { locale: "zh-CN" });
    expect(sentence).toBe("尚无数据。");
  });
});
