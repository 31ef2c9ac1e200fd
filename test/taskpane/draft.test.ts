import { kpiById, templateById } from "../../src/catalog";
import type { ScorecardTemplate } from "../../src/catalog/types";
import { defaultPolicies } from "../../src/scorecard/policies";
import { type KpiMapping } from "../../src/scorecard/mapping/kpi-mapping";
import {
  draftOf,
  scaledToOne,
  unmapped,
  weightResidual,
  weightSum,
  withKpi,
  withKpiChanged,
  withoutKpi,
  type Draft,
} from "../../src/taskpane/new-scorecard/draft";
import { kpisByGroup } from "../../src/taskpane/new-scorecard/draft-groups";
import { orderOf } from "../../src/taskpane/new-scorecard/order-of";
import {
  chosenMapping,
  isMapped,
  mappingState,
  sameSource,
} from "../../src/taskpane/new-scorecard/mapping-state";

const template = (id: string): ScorecardTemplate => templateById(id)!;
const research = template("customer-relations-research");
const balanced = template("balanced-scorecard-company");
const churn = kpiById("customer-churn-rate")!;
const draft = (of: ScorecardTemplate): Draft => draftOf(of, [], defaultPolicies, "en-US");
const weights = ({ kpis }: Draft): number[] => kpis.map(({ weight }) => weight);

describe("A draft's weights", () => {
  test("are the template's at first and leave nothing", () => {
    expect(weights(draft(research))).toEqual([0.4, 0.25, 0.2, 0.15]);
    expect(weightResidual(draft(research))).toBe(0);
  });

  test("leave nothing where a template's six decimals add up", () => {
    expect(weightResidual(draft(template("customer-service-department")))).toBe(0);
  });

  test("give way in proportion to a KPI that is added with their mean", () => {
    const added = withKpi(draft(research), churn, unmapped(churn.id));
    expect(weights(added).map((weight) => Math.round(weight * 1e6) / 1e6)).toEqual([
      0.32, 0.2, 0.16, 0.12, 0.2,
    ]);
  });

  test("take the weight of a KPI that is removed, in proportion", () => {
    const rest = withoutKpi(draft(research), "customer-satisfaction-score");
    expect(weightSum(rest)).toBeCloseTo(1, 12);
    expect(rest.kpis[0].weight).toBeCloseTo(0.25 / 0.6, 12);
  });

  test("stay within their group where groups carry weights", () => {
    const [first] = balanced.items.filter(({ group }) => group === "customer");
    const rest = withoutKpi(draft(balanced), first.kpi);
    const sums = kpisByGroup(rest).map(({ kpis }) => kpis.reduce((sum, { weight }) => sum + weight, 0));
    sums.forEach((sum) => expect(sum).toBeCloseTo(0.25, 9));
    const added = withKpi(draft(balanced), churn, unmapped(churn.id));
    const group = kpisByGroup(added).find(({ code }) => code === churn.perspective)!;
    expect(group.kpis.map(({ kpi }) => kpi)).toContain(churn.id);
    expect(group.kpis.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0.25, 9);
  });

  test("that are set by hand take those of their groups along, so that no group is short of its own", () => {
    const own = (of: Draft): void => {
      const groups = orderOf(of, balanced).groupWeights!;
      for (const { code, kpis } of kpisByGroup(of))
        expect(kpis.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(groups[code], 9);
    };
    const [first, second] = draft(balanced).kpis.map(({ kpi }) => kpi);
    const heavier = withKpiChanged(draft(balanced), first, { weight: 0.1125 });
    own(scaledToOne(heavier));
    expect(orderOf(scaledToOne(heavier), balanced).groupWeights!.financial).toBeCloseTo(0.3 / 1.05, 9);
    own(scaledToOne(withoutKpi(heavier, second)));
    own(scaledToOne(withKpi(heavier, churn, unmapped(churn.id))));
    const learning = balanced.items.filter(({ group }) => group === "learning").map(({ kpi }) => kpi);
    const emptied = learning.reduce(withoutKpi, heavier);
    own(scaledToOne(withKpi(emptied, kpiById(learning[0])!, unmapped(learning[0]))));
    own(
      withKpiChanged(withKpiChanged(draft(balanced), first, { weight: 0.0725 }), "first-pass-yield", {
        weight: 0.0525,
      })
    );
  });

  test("share out a group's weight when its last KPI is removed", () => {
    const customers = balanced.items.filter(({ group }) => group === "customer").map(({ kpi }) => kpi);
    const rest = customers.reduce(withoutKpi, draft(balanced));
    expect(kpisByGroup(rest).map(({ code }) => code)).toEqual(["financial", "process", "learning"]);
    expect(weightSum(rest)).toBeCloseTo(1, 9);
  });

  test("are left alone once one was set by hand, and can be scaled on demand", () => {
    const set = withKpiChanged(draft(research), "customer-satisfaction-score", { weight: 0.1 });
    expect(weightResidual(set)).toBeCloseTo(0.3, 12);
    const rest = withoutKpi(set, "customer-retention-rate");
    expect(weights(rest)).toEqual([0.1, 0.2, 0.15]);
    expect(weightSum(scaledToOne(rest))).toBeCloseTo(1, 12);
  });

  test("become equal when all are 0 and are scaled", () => {
    const zero = { ...draft(research), kpis: draft(research).kpis.map((row) => ({ ...row, weight: 0 })) };
    expect(weights(scaledToOne(zero))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("of a scorecard without KPIs begin at 1", () => {
    const empty = research.items.map(({ kpi }) => kpi).reduce(withoutKpi, draft(research));
    expect(empty.kpis).toEqual([]);
    expect(weights(withKpi(empty, churn, unmapped(churn.id)))).toEqual([1]);
  });

  test("do not change when a KPI is added that is there already", () => {
    const added = withKpi(draft(research), churn, unmapped(churn.id));
    expect(withKpi(added, churn, unmapped(churn.id))).toBe(added);
  });
});

describe("The order of a draft", () => {
  test("names what was added, what was left out, every weight and target", () => {
    const changed = withKpi(
      withoutKpi(draft(research), "customer-retention-rate"),
      churn,
      unmapped(churn.id)
    );
    const order = orderOf({ ...changed, title: "  ", organisation: " Northwind " }, research);
    expect(order.added).toEqual([churn.id]);
    expect(order.removed).toEqual(["customer-retention-rate"]);
    expect(Object.keys(order.weights!)).toHaveLength(4);
    expect(order.targets![churn.id]).toBeNull();
    expect(order.title).toBeUndefined();
    expect(order.organisation).toBe("Northwind");
  });

  test("leaves a target that is a change on the baseline to the template", () => {
    const goals = template("smart-customer-goals");
    const relative = goals.items.find(({ target }) => target?.operator === "relative-change")!;
    expect(relative.kpi in orderOf(draft(goals), goals).targets!).toBe(false);
  });

  test("has a band only where both limits are given", () => {
    const half = withKpiChanged(draft(research), "customer-retention-rate", { lower: 0.8 });
    expect(orderOf(half, research).bands).toEqual({});
    const whole = withKpiChanged(half, "customer-retention-rate", { upper: 0.9 });
    expect(orderOf(whole, research).bands).toEqual({ "customer-retention-rate": { lower: 0.8, upper: 0.9 } });
  });
});

describe("A KPI's groups", () => {
  test("are the perspectives where the template has none", () => {
    expect(kpisByGroup(draft(research)).map(({ name }) => name.zh)).toEqual(["客户"]);
  });

  test("are the template's own, and KPIs that fit none come last", () => {
    const added = withKpi(draft(template("marketing-department")), churn, unmapped(churn.id));
    expect(kpisByGroup(added).at(-1)).toMatchObject({ code: "added", kpis: [{ kpi: churn.id }] });
  });
});

describe("Where a KPI stands on its way to a source", () => {
  const rate = kpiById("customer-satisfaction-rate")!;
  const [first, second] = rate.inputs.map(({ id }) => id);
  const count = { kind: "count", source: "table:CALL" } as const;
  const row = (mapping: KpiMapping, proposal = mapping) => ({
    ...draft(research).kpis[0],
    mapping,
    proposal,
  });
  const proposed: KpiMapping = { kpi: rate.id, confidence: "plausible", confirmed: false, value: count };

  test("no measure, or some of its inputs only, is no source", () => {
    expect(mappingState(row(unmapped(rate.id)), rate)).toBe("none");
    expect(isMapped({ ...unmapped(rate.id), inputs: { [first]: count } }, rate)).toBe(false);
    expect(isMapped({ ...unmapped(rate.id), inputs: { [first]: count, [second]: count } }, rate)).toBe(true);
  });

  test("a plausible proposal waits for its confirmation", () => {
    expect(mappingState(row(proposed), rate)).toBe("unconfirmed");
    expect(mappingState(row({ ...proposed, confirmed: true }, proposed), rate)).toBe("confirmed");
    expect(mappingState(row({ ...proposed, confidence: "certain", confirmed: true }), rate)).toBe("certain");
  });

  test("what the user puts together is used as soon as it is complete", () => {
    const half = chosenMapping(proposed, { inputs: { [first]: count } }, rate);
    expect(half).toMatchObject({ confidence: "none", confirmed: false });
    expect(half.value).toBeUndefined();
    const whole = chosenMapping(half, { inputs: { [first]: count, [second]: count } }, rate);
    expect(whole).toMatchObject({ confidence: "certain", confirmed: true });
    expect(mappingState(row(whole, proposed), rate)).toBe("chosen");
  });

  test("two mappings are the same source whether confirmed or not", () => {
    expect(sameSource(proposed, { ...proposed, confirmed: true })).toBe(true);
    expect(sameSource(proposed, { ...proposed, value: { ...count, source: "table:ORDERS" } })).toBe(false);
  });
});
