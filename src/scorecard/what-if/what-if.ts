import { gradeFinder } from "../../core";
import type { Policies } from "../policies";
import { sharesAlong, type Item, type Shares } from "./shares";

export interface WhatIfInput {
  readonly kpis: readonly Item[];
  /** Where groups carry weights: a KPI's weight then moves inside its group. */
  readonly groups?: readonly { readonly code: string; readonly weight: number }[];
  readonly missing: Policies["missing"];
  readonly grades: Policies["grades"];
}

/** Where something changes when a weight moves that far. */
export interface Turn<T> {
  /** The weight at which it changes, as a share of the whole. */
  readonly weight: number;
  readonly change: T;
}

/** How far one KPI's weight can move, the others giving way in proportion. */
export interface Slack {
  readonly kpi: string;
  /** Its weight now, as a share of the whole. */
  readonly weight: number;
  /** The most it can weigh: the whole, or its group. */
  readonly most: number;
  /** The grade changes to `change` below or above these weights; absent where it never does. */
  readonly grade: { readonly below?: Turn<string>; readonly above?: Turn<string> };
  /** The order of the KPIs by points changes: the first of the two overtakes the second. */
  readonly order: {
    readonly below?: Turn<readonly [up: string, down: string]>;
    readonly above?: Turn<readonly [up: string, down: string]>;
  };
}

/** Differences of weight and of points below this are rounding. */
const tiny = 1e-9;

/**
 * How far the weight of each KPI can move before the grade, or the order of the KPIs by points, changes.
 *
 * Definition: the other KPIs (of the group, where groups carry weights) share what is left in proportion to
 * their weights, so every KPI's points are a linear function of the moved weight; a change is where two of
 * these lines, or their sum and a grade's limit, meet. Ties that stand now do not count as an order.
 * A KPI without a score, or alone in its group, has no influence and is left out; it has no place in the order either.
 *
 * @example whatIf({ kpis: [{ kpi: "a", group: "", weight: 0.5, score: 100 }, { kpi: "b", group: "", weight: 0.5, score: 80 }], … grades 90 A, 0 B })
 *   // a: the grade turns to B below 0.5 (90 is the limit), the order turns below 0.444
 */
export function whatIf(input: WhatIfInput): Slack[] {
  const { kpis, grades } = input;
  const find = gradeFinder(grades.map(({ min, grade }) => ({ limit: min, value: grade })));
  const gradeOf = (total: number): string => {
    const found = find.ok ? find.value(total) : find;
    return found.ok ? found.value : "";
  };
  return kpis.flatMap((item): Slack[] => {
    const along = sharesAlong(item, input);
    if (!along) return [];
    return [
      {
        kpi: item.kpi,
        weight: item.weight,
        most: along.most,
        grade: gradeTurns(along, grades, gradeOf),
        order: orderTurns(along, kpis),
      },
    ];
  });
}

/** The total that a KPI's other weight would give; undefined where it has no influence. */
export function totalAt(kpi: string, weight: number, input: WhatIfInput): number | undefined {
  const item = input.kpis.find((each) => each.kpi === kpi);
  const along = item && sharesAlong(item, input);
  return along && along.points.reduce((sum, point) => sum + point.at + point.by * along.share(weight), 0);
}

function gradeTurns(
  along: Shares,
  grades: Policies["grades"],
  gradeOf: (total: number) => string
): Slack["grade"] {
  const at = along.points.reduce((sum, point) => sum + point.at, 0);
  const by = along.points.reduce((sum, point) => sum + point.by, 0);
  if (Math.abs(by) < tiny) return {};
  const total = at + by * along.now;
  const grade = gradeOf(total);
  const limits = [...new Set(grades.map(({ min }) => min))].sort((a, b) => a - b);
  /** The nearest limit on the way to a lower, or a higher total, at which there is another grade. */
  const turn = (higher: boolean): { share: number; grade: string } | undefined => {
    const candidates = higher
      ? limits.filter((min) => min > total + tiny)
      : limits.filter((min) => min <= total + tiny).reverse();
    for (const min of candidates) {
      const other = gradeOf(higher ? min : min - 1e-6);
      if (other !== grade) return { share: (min - at) / by, grade: other };
    }
    return undefined;
  };
  const found = [turn(false), turn(true)].flatMap((each) =>
    each && each.share > tiny && each.share < 1 - tiny ? [each] : []
  );
  const on = (above: boolean): Turn<string> | undefined => {
    const side = found.find(({ share, grade: other }) => {
      // At its limit a total has the better grade: where it stands on one, the way down begins here.
      const up = gradeIsHigher(other, grade, grades) === by > 0;
      return Math.abs(share - along.now) < tiny ? up === above : share > along.now === above;
    });
    return side && { weight: along.weight(side.share), change: side.grade };
  };
  const [below, above] = [on(false), on(true)];
  return { ...(below ? { below } : {}), ...(above ? { above } : {}) };
}

const gradeIsHigher = (one: string, other: string, grades: Policies["grades"]): boolean => {
  const least = (name: string): number =>
    Math.min(...grades.filter(({ grade }) => grade === name).map(({ min }) => min));
  return least(one) > least(other);
};

function orderTurns({ points, now, weight }: Shares, kpis: readonly Item[]): Slack["order"] {
  let below: { share: number; pair: readonly [string, string] } | undefined;
  let above: typeof below;
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      if (kpis[i].score === null || kpis[j].score === null) continue;
      const [one, other] = [points[i], points[j]];
      const gap = one.at + one.by * now - (other.at + other.by * now);
      const slope = one.by - other.by;
      if (Math.abs(gap) < tiny || Math.abs(slope) < tiny) continue;
      const share = now - gap / slope;
      // All of the weight, or none, is no turn: nothing lies beyond it.
      if (share < tiny || share > 1 - tiny) continue;
      const pair = gap > 0 ? ([kpis[j].kpi, kpis[i].kpi] as const) : ([kpis[i].kpi, kpis[j].kpi] as const);
      if (share < now && (!below || share > below.share + tiny)) below = { share, pair };
      if (share > now && (!above || share < above.share - tiny)) above = { share, pair };
    }
  }
  return {
    ...(below ? { below: { weight: weight(below.share), change: below.pair } } : {}),
    ...(above ? { above: { weight: weight(above.share), change: above.pair } } : {}),
  };
}
