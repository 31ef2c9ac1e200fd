import { effectiveWeights } from "../../core";
import type { WhatIfInput } from "./what-if";

export interface Item {
  readonly kpi: string;
  readonly group: string;
  /** Share of the whole. */
  readonly weight: number;
  /** 0–100 as a rule; null without one. */
  readonly score: number | null;
}

/** The points of all KPIs as lines over the share that one of them has in its group. */
export interface Shares {
  /** Points of each KPI, in the input's order: `at` + `by` × share. */
  readonly points: readonly { readonly at: number; readonly by: number }[];
  /** The share now, 0 to 1. */
  readonly now: number;
  /** The most that the KPI can weigh. */
  readonly most: number;
  /** The share that a weight gives, and the weight that a share needs. */
  share(weight: number): number;
  weight(share: number): number;
}

/**
 * How the points follow the weight of one KPI, with the policy for missing scores; undefined where its
 * weight has no influence.
 */
export function sharesAlong(item: Item, { kpis, groups, missing }: WhatIfInput): Shares | undefined {
  if (item.score === null || (missing === "block" && kpis.some(({ score }) => score === null)))
    return undefined;
  const peers = groups ? kpis.filter(({ group }) => group === item.group) : kpis;
  const others = peers.filter((peer) => peer !== item);
  const whole = peers.reduce((sum, { weight }) => sum + weight, 0);
  const rest = whole - item.weight;
  const present = others.filter(({ score }) => score !== null);
  const presentWeight = present.reduce((sum, { weight }) => sum + weight, 0);
  // Without others to give way, or with others that weigh nothing, the weight cannot move.
  if (!(rest > 1e-12) || (missing === "rescale" && !(presentWeight > 1e-12))) return undefined;
  const globals = groups ? groupShares(kpis, groups, missing) : undefined;
  const scale = globals ? (globals.get(item.group) ?? 0) : 1;
  /** Of the others' weight, what has a score: missing scores are rescaled away. */
  const seen = missing === "rescale" ? presentWeight / rest : 1;
  const extra = missing === "equal" ? (rest - presentWeight) / rest / (present.length + 1) : 0;
  const base = missing === "rescale" ? presentWeight : rest;
  const points = kpis.map((each) => {
    if (each.score === null) return { at: 0, by: 0 };
    const factor = scale * each.score;
    if (each === item) return { at: factor * extra, by: factor * (1 - extra) };
    if (groups && each.group !== item.group) return { at: outside(each, kpis, globals!, missing), by: 0 };
    const part = each.weight / base + extra;
    return { at: factor * part, by: -factor * part };
  });
  const share = (weight: number): number => {
    const w = weight / whole;
    return w / (w + (1 - w) * seen);
  };
  return {
    points,
    now: share(item.weight),
    most: whole,
    share,
    weight: (s) => (whole * s * seen) / (1 - s + s * seen),
  };
}

/** Points of a KPI in a group that is not touched. */
function outside(
  item: Item,
  kpis: readonly Item[],
  globals: ReadonlyMap<string, number>,
  missing: WhatIfInput["missing"]
): number {
  const peers = kpis.filter(({ group }) => group === item.group);
  const shares = effectiveWeights(
    peers.map(({ score }) => score),
    peers.map(({ weight }) => weight),
    { missing }
  );
  const share = shares.ok ? (shares.value[peers.indexOf(item)] ?? 0) : 0;
  return (globals.get(item.group) ?? 0) * share * item.score!;
}

/** What each group counts for, once groups without any score are dealt with. */
function groupShares(
  kpis: readonly Item[],
  groups: NonNullable<WhatIfInput["groups"]>,
  missing: WhatIfInput["missing"]
): Map<string, number> {
  const scored = groups.map(({ code }) =>
    kpis.some(({ group, score }) => group === code && score !== null) ? 1 : null
  );
  const shares = effectiveWeights(
    scored,
    groups.map(({ weight }) => weight),
    { missing }
  );
  return new Map(groups.map(({ code }, i) => [code, shares.ok ? (shares.value[i] ?? 0) : 0]));
}
