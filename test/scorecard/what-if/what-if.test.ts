import fc from "fast-check";
import { effectiveWeights } from "../../../src/core";
import { totalAt, whatIf, type WhatIfInput } from "../../../src/scorecard/what-if/what-if";
import type { Item } from "../../../src/scorecard/what-if/shares";

const grades = [
  { min: 90, grade: "A" },
  { min: 80, grade: "B" },
  { min: 60, grade: "C" },
  { min: 0, grade: "D" },
];
const item = (kpi: string, weight: number, score: number | null, group = ""): Item => ({
  kpi,
  group,
  weight,
  score,
});

/** Points of all KPIs with one weight moved, computed as the scorecard does: by effective weights, nothing else. */
function pointsWith({ kpis, groups, missing }: WhatIfInput, moved: string, weight: number): number[] {
  const target = kpis.find(({ kpi }) => kpi === moved)!;
  const peers = kpis.filter(({ group }) => !groups || group === target.group);
  const whole = peers.reduce((sum, each) => sum + each.weight, 0);
  const weights = kpis.map((each) =>
    each === target
      ? weight
      : peers.includes(each)
        ? (each.weight * (whole - weight)) / (whole - target.weight)
        : each.weight
  );
  const within = (of: readonly Item[]) => {
    const shares = effectiveWeights(
      of.map(({ score }) => score),
      of.map((each) => weights[kpis.indexOf(each)]),
      { missing }
    );
    return shares.ok ? shares.value.map((share) => share ?? 0) : of.map(() => 0);
  };
  if (!groups) return within(kpis).map((share, i) => share * (kpis[i].score ?? 0));
  const global = effectiveWeights(
    groups.map(({ code }) => (kpis.some(({ group, score }) => group === code && score !== null) ? 1 : null)),
    groups.map(({ weight: w }) => w),
    { missing }
  );
  const outer = global.ok ? global.value.map((share) => share ?? 0) : [];
  return kpis.map((each) => {
    const members = kpis.filter(({ group }) => group === each.group);
    return (
      within(members)[members.indexOf(each)] *
      outer[groups.findIndex(({ code }) => code === each.group)] *
      (each.score ?? 0)
    );
  });
}

const gradeOf = (total: number): string => grades.find(({ min }) => total >= min - 1e-9)?.grade ?? "";
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("How far a weight can move", () => {
  const two: WhatIfInput = { kpis: [item("a", 0.5, 100), item("b", 0.5, 80)], missing: "rescale", grades };

  it("is where the grade and the order of two KPIs turn", () => {
    const [a, b] = whatIf(two);
    expect(a).toMatchObject({
      kpi: "a",
      weight: 0.5,
      most: 1,
      grade: { below: { weight: 0.5, change: "B" } },
    });
    expect(a.grade.above).toBeUndefined();
    expect(a.order.below?.weight).toBeCloseTo(0.8 / 1.8, 12);
    expect(a.order.below?.change).toEqual(["b", "a"]);
    expect(a.order.above).toBeUndefined();
    expect(b.grade.above).toEqual({ weight: 0.5, change: "B" });
    expect(b.order.above?.weight).toBeCloseTo(1 / 1.8, 12);
  });

  it("has nothing to say of KPIs without a score, alone in their group, or while no total is computed", () => {
    const kpis = [item("a", 0.5, null), item("b", 0.5, 80)];
    expect(whatIf({ kpis, missing: "rescale", grades })).toEqual([]);
    expect(whatIf({ kpis, missing: "zero", grades }).map(({ kpi }) => kpi)).toEqual(["b"]);
    expect(whatIf({ kpis, missing: "block", grades })).toEqual([]);
    expect(whatIf({ kpis: [item("a", 1, 80)], missing: "rescale", grades })).toEqual([]);
    expect(whatIf({ kpis: [], missing: "rescale", grades })).toEqual([]);
  });

  it("does not compare with KPIs without a score, and tells no turn at none or all of the weight", () => {
    const kpis = [item("a", 0.4, 100), item("b", 0.4, 90), item("c", 0.2, null)];
    const [a] = whatIf({ kpis, missing: "rescale", grades });
    expect(a.order).toEqual({ below: { weight: expect.any(Number), change: ["b", "a"] } });
    expect(a.grade).toEqual({});
  });

  it("stays in the group where groups carry weights", () => {
    const kpis = [item("a", 0.3, 100, "x"), item("b", 0.3, 50, "x"), item("c", 0.4, 70, "y")];
    const groups = [
      { code: "x", weight: 0.6 },
      { code: "y", weight: 0.4 },
    ];
    const found = whatIf({ kpis, groups, missing: "rescale", grades });
    expect(found.map(({ kpi, most }) => [kpi, most])).toEqual([
      ["a", 0.6],
      ["b", 0.6],
    ]);
    // 0.6 × (100 s + 50 (1 − s)) + 28 = 80 at s = 11/15.
    expect(found[0].grade.above).toEqual({ weight: expect.closeTo(0.6 * (11 / 15), 12), change: "B" });
  });

  const arbitrary = fc
    .record({
      rows: fc.array(
        fc.record({
          weight: fc.integer({ min: 1, max: 50 }),
          score: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 6 }),
          group: fc.constantFrom("x", "y", "z"),
        }),
        { minLength: 2, maxLength: 7 }
      ),
      grouped: fc.boolean(),
      missing: fc.constantFrom("rescale" as const, "zero" as const, "equal" as const),
    })
    .map(({ rows, grouped, missing }): WhatIfInput => {
      const whole = sum(rows.map(({ weight }) => weight));
      const kpis = rows.map(({ weight, score, group }, i) =>
        item(`k${i}`, weight / whole, score, grouped ? group : "")
      );
      const codes = [...new Set(kpis.map(({ group }) => group))];
      const weightOf = (code: string): number =>
        sum(kpis.filter(({ group }) => group === code).map(({ weight }) => weight));
      return {
        kpis,
        missing,
        grades,
        ...(grouped ? { groups: codes.map((code) => ({ code, weight: weightOf(code) })) } : {}),
      };
    });

  it("agrees with trying every weight: no change inside, the change told just outside", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        for (const { kpi, weight, most, grade, order } of whatIf(input)) {
          const at = (w: number): number[] => pointsWith(input, kpi, w);
          const now = at(weight);
          const current = gradeOf(sum(now));
          const bounds = [grade.below?.weight ?? 0, grade.above?.weight ?? most];
          const orders = [order.below?.weight ?? 0, order.above?.weight ?? most];
          const scored = (i: number): boolean => input.kpis[i].score !== null;
          const faults: string[] = [];
          for (let step = 1; step < 30; step++) {
            const w = (most * step) / 30;
            const points = at(w);
            if (Math.abs(sum(points) - totalAt(kpi, w, input)!) > 1e-8) faults.push(`total at ${w}`);
            if (w > bounds[0] + 1e-6 && w < bounds[1] - 1e-6 && gradeOf(sum(points)) !== current)
              faults.push(`grade at ${w}`);
            if (w > orders[0] + 1e-6 && w < orders[1] - 1e-6)
              for (let i = 0; i < points.length; i++)
                for (let j = 0; j < points.length; j++)
                  if (scored(i) && scored(j) && now[i] > now[j] + 1e-6 && points[i] < points[j] - 1e-9)
                    faults.push(`order at ${w}`);
          }
          expect(faults).toEqual([]);
          const near = 1e-5;
          if (grade.below && grade.below.weight > near)
            expect(gradeOf(sum(at(grade.below.weight - near)))).toBe(grade.below.change);
          if (grade.above && grade.above.weight < most - near)
            expect(gradeOf(sum(at(grade.above.weight + near)))).toBe(grade.above.change);
          const index = (id: string): number => input.kpis.findIndex((each) => each.kpi === id);
          for (const [turn, side] of [
            [order.below, -near],
            [order.above, near],
          ] as const) {
            if (!turn || turn.weight + side < 0 || turn.weight + side > most) continue;
            const points = at(turn.weight + side);
            const [up, down] = turn.change;
            expect(points[index(up)]).toBeGreaterThan(points[index(down)] - 1e-9);
          }
        }
      }),
      { numRuns: 200 }
    );
  });
});
