import { templateById, templates } from "../../src/catalog";
import { defaultPolicies } from "../../src/scorecard/policies";
import { rowGroups } from "../../src/scorecard/rows/groups";
import { wordsIn } from "../../src/scorecard/words";
import { draftOf, withKpiChanged, withoutKpi, type Draft } from "../../src/taskpane/new-scorecard/draft";
import { groupWeights, kpisByGroup } from "../../src/taskpane/new-scorecard/draft-groups";
import { groupsOf, movedToGroup } from "../../src/taskpane/new-scorecard/move-to-group";
import { orderOf } from "../../src/taskpane/new-scorecard/order-of";

const draft = (template: string): Draft => draftOf(templateById(template)!, [], defaultPolicies, "en-US");
const asked = (of: Draft) => orderOf(of, templateById(of.template)!);
/** The groups of the sheet that a draft asks for, with the KPIs in each. */
const laidOut = (of: Draft) =>
  rowGroups(asked(of), [], wordsIn("en-US")).map(({ code, weight, rows }) => ({
    code,
    weight,
    kpis: rows.map(({ kpi }) => kpi.id),
  }));

describe("A KPI that is moved to another group", () => {
  test.each(
    templates.filter(({ id }) => groupsOf(draft(id), draft(id).kpis[0].kpi).length > 0).map(({ id }) => id)
  )("stands at the end of it on the sheet as in the pane, whichever group of %s it is", (id) => {
    const fresh = draft(id);
    const [{ kpi }] = fresh.kpis;
    for (const { code } of groupsOf(fresh, kpi)) {
      const moved = movedToGroup(fresh, kpi, code);
      expect(laidOut(moved).map(({ code: group, kpis }) => [group, kpis])).toEqual(
        kpisByGroup(moved).map(({ code: group, kpis }) => [group, kpis.map((row) => row.kpi)])
      );
      expect(laidOut(moved).find(({ kpis }) => kpis.includes(kpi))!.code).toBe(code);
    }
  });

  test("takes its weight from one group to the other, and counts for as much as before", () => {
    const fresh = draft("balanced-scorecard-company");
    const { kpi, weight } = fresh.kpis[0];
    const moved = movedToGroup(fresh, kpi, "process");
    expect(groupWeights(moved)).toEqual({
      financial: expect.closeTo(0.25 - weight, 12),
      customer: expect.closeTo(0.25, 12),
      process: expect.closeTo(0.25 + weight, 12),
      learning: expect.closeTo(0.25, 12),
    });
    expect(asked(moved).groupWeights).toEqual(groupWeights(moved));
    for (const { weight: whole, kpis } of laidOut(moved))
      expect(kpis.reduce((sum, id) => sum + asked(moved).weights![id], 0)).toBeCloseTo(whole!, 12);
  });

  test("leaves no trace once it is moved back, but its place at the end", () => {
    const fresh = draft("balanced-scorecard-company");
    const { kpi, group } = fresh.kpis[0];
    const back = movedToGroup(movedToGroup(fresh, kpi, "process"), kpi, group);
    expect(asked(back).groups).toBeUndefined();
    expect(groupWeights(back)).toEqual(groupWeights(fresh));
    expect(laidOut(back)[0].kpis.at(-1)).toBe(kpi);
  });

  test("can be the last of its group, which is gone then, and the first of one that had none", () => {
    const fresh = draft("balanced-scorecard-company");
    const own = (group: string): string[] =>
      fresh.kpis.flatMap((row) => (row.group === group ? [row.kpi] : []));
    const emptied = own("financial").reduce(
      (before, kpi) => movedToGroup(before, kpi, "customer"),
      own("learning").reduce(withoutKpi, fresh)
    );
    expect(Object.keys(groupWeights(emptied))).toEqual(["customer", "process"]);
    const filled = movedToGroup(emptied, own("process")[0], "learning");
    const weights = groupWeights(filled);
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(weights.learning).toBeCloseTo(
      filled.kpis.find(({ kpi }) => kpi === own("process")[0])!.weight,
      12
    );
  });

  test("stays where codes make a hierarchy, and where the group is not one of the scorecard's", () => {
    const hierarchy = draft("customer-perspective-system");
    expect(groupsOf(hierarchy, hierarchy.kpis[0].kpi)).toEqual([]);
    expect(movedToGroup(hierarchy, hierarchy.kpis[0].kpi, "2.2")).toBe(hierarchy);
    const research = draft("customer-relations-research");
    expect(movedToGroup(research, research.kpis[0].kpi, "added")).toBe(research);
  });

  test("goes on counting as it was weighed by hand", () => {
    const fresh = draft("balanced-scorecard-company");
    const { kpi } = fresh.kpis[0];
    const moved = movedToGroup(withKpiChanged(fresh, kpi, { weight: 0.2 }), kpi, "customer");
    expect(moved.kpis.at(-1)).toMatchObject({ kpi, weight: 0.2, group: "customer" });
    expect(groupWeights(moved).customer).toBeCloseTo(0.45 / 1.1375, 12);
  });
});
