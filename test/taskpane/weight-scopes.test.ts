import { kpiById, templateById } from "../../src/catalog";
import { weightMessages } from "../../src/i18n/pane-weights";
import { sentence } from "../../src/i18n/sentence";
import { defaultPolicies } from "../../src/scorecard/policies";
import { draftOf, moved, unmapped, withKpi, withOwners } from "../../src/taskpane/new-scorecard/draft";
import { orderOf } from "../../src/taskpane/new-scorecard/order-of";
import { changedWeights, weightScopes } from "../../src/taskpane/new-scorecard/weight-scopes";

const words = (key: keyof typeof weightMessages & string, values = {}) =>
  sentence(weightMessages, key, "en-US", values);
const start = (id: string) => draftOf(templateById(id)!, [], defaultPolicies, "en-US");
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("Sets of weights", () => {
  it("are all KPIs where groups carry no weights", () => {
    const [all, ...others] = weightScopes(start("customer-relations-research"), "en", words);
    expect(others).toEqual([]);
    expect(all).toMatchObject({ id: "all", whole: 1, kpis: true });
    expect(all.items.map(({ weight }) => weight)).toEqual([0.4, 0.25, 0.2, 0.15]);
  });

  it("are the groups, and the KPIs of each, where groups carry weights; a group's KPIs follow it in proportion", () => {
    const draft = start("balanced-scorecard-company");
    const scopes = weightScopes(draft, "en", words);
    const [groups, first] = scopes;
    expect(groups).toMatchObject({ id: "groups", kpis: false });
    expect(sum(groups.items.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    const [one, other] = groups.items;
    const after = changedWeights(draft, groups, {
      [one.id]: one.weight + 0.1,
      [other.id]: other.weight - 0.1,
    });
    const [newGroups, newFirst] = weightScopes(after, "en", words);
    expect(newGroups.items[0].weight).toBeCloseTo(one.weight + 0.1, 9);
    expect(newFirst.whole).toBeCloseTo(one.weight + 0.1, 9);
    expect(sum(newFirst.items.map(({ weight }) => weight))).toBeCloseTo(newFirst.whole, 9);
    expect(newFirst.items[0].weight / newFirst.whole).toBeCloseTo(first.items[0].weight / first.whole, 9);
    const order = orderOf(after, templateById(after.template)!);
    expect(order.groupWeights![one.id]).toBeCloseTo(one.weight + 0.1, 9);
  });
});

describe("A draft's order", () => {
  it("names the sequence only once a KPI was moved, and owners that were typed", () => {
    const draft = start("customer-relations-research");
    const template = templateById(draft.template)!;
    expect(orderOf(draft, template)).not.toHaveProperty("order");
    const ids = draft.kpis.map(({ kpi }) => kpi);
    expect(moved(draft, ids[0], -1)).toBe(draft);
    const down = withOwners(moved(draft, ids[0], 1), { [ids[1]]: "Ann", [ids[2]]: "" });
    expect(orderOf(down, template)).toMatchObject({
      order: [ids[1], ids[0], ...ids.slice(2)],
      owners: { [ids[1]]: "Ann" },
    });
  });

  it("carries the definitions of own KPIs that it uses", () => {
    const own = { ...kpiById("customer-churn-rate")!, id: "my-churn", band: { lower: 0.01, upper: 0.03 } };
    const draft = withKpi(start("customer-relations-research"), own, unmapped("my-churn"));
    const order = orderOf(draft, templateById(draft.template)!);
    expect(order.own).toEqual([own]);
    expect(order.added).toEqual(["my-churn"]);
    expect(order.bands).toEqual({ "my-churn": { lower: 0.01, upper: 0.03 } });
  });
});
