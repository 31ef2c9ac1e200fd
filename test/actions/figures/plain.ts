/**
 * The arithmetic of a scorecard written out once more, on plain arrays and without a line of the product's core:
 * what the sheets show is compared with it.
 */
export type Figure = number | null;

export interface PlainKpi {
  readonly id: string;
  readonly direction: "higher" | "lower";
  /** As a share of the whole. */
  readonly weight: number;
  readonly group?: string;
}

export interface PlainRules {
  readonly floor: number;
  readonly cap: number;
  readonly missing: "rescale" | "equal" | "zero";
  readonly convention: "linear" | "ratio";
  /** Where groups carry weights of their own. */
  readonly groupWeights?: Readonly<Record<string, number>>;
}

export const usual: PlainRules = { floor: 0, cap: 1.2, missing: "rescale", convention: "linear" };

export function attainmentOf(
  { direction }: PlainKpi,
  actual: Figure,
  target: Figure,
  { convention }: PlainRules
): Figure {
  if (actual === null || target === null) return null;
  if (convention === "ratio") return direction === "higher" ? actual / target : target / actual;
  const beyond = (actual - target) / Math.abs(target);
  return direction === "higher" ? 1 + beyond : 1 - beyond;
}

export const scoreOf = (attained: Figure, { floor, cap }: PlainRules): Figure =>
  attained === null ? null : 100 * Math.min(cap, Math.max(floor, attained));

/** Shares of some parts of which those without a score are handled by the policy; null: does not count. */
function sharesOf(
  present: readonly boolean[],
  weights: readonly number[],
  policy: PlainRules["missing"]
): Figure[] {
  const all = weights.reduce((a, b) => a + b, 0);
  const there = weights.reduce((sum, weight, i) => sum + (present[i] ? weight : 0), 0);
  const count = present.filter(Boolean).length;
  return weights.map((weight, i) => {
    if (!present[i]) return null;
    if (policy === "rescale") return weight / there;
    return policy === "zero" ? weight / all : (weight + (all - there) / count) / all;
  });
}

/** Each KPI's share of the total score; null where it has no score. */
export function effective(kpis: readonly PlainKpi[], scores: readonly Figure[], rules: PlainRules): Figure[] {
  const { missing, groupWeights } = rules;
  const present = scores.map((score) => score !== null);
  if (!groupWeights)
    return sharesOf(
      present,
      kpis.map(({ weight }) => weight),
      missing
    );
  const codes = Object.keys(groupWeights);
  const membersOf = (code: string): number[] => kpis.flatMap(({ group }, i) => (group === code ? [i] : []));
  const groups = sharesOf(
    codes.map((code) => membersOf(code).some((i) => present[i])),
    Object.values(groupWeights),
    missing
  );
  const shares: Figure[] = kpis.map(() => null);
  codes.forEach((code, g) => {
    const members = membersOf(code);
    const own = sharesOf(
      members.map((i) => present[i]),
      members.map((i) => kpis[i].weight),
      missing
    );
    members.forEach((i, m) => (shares[i] = own[m] === null ? null : own[m] * groups[g]!));
  });
  return shares;
}

export function totalOf(kpis: readonly PlainKpi[], scores: readonly Figure[], rules: PlainRules): Figure {
  if (scores.every((score) => score === null)) return null;
  return effective(kpis, scores, rules).reduce<number>(
    (sum, share, i) => sum + (share ?? 0) * (scores[i] ?? 0),
    0
  );
}

/** What each KPI did to the change of the total: from its score, from its weight, from both at once. */
export function effectsOf(
  kpis: readonly PlainKpi[],
  before: readonly Figure[],
  after: readonly Figure[],
  rules: PlainRules
): [number, number, number][] {
  const zero = rules.missing === "zero";
  const [from, to] = [before, after].map((scores) => scores.map((score) => (zero ? (score ?? 0) : score)));
  const [old, now] = [from, to].map((scores) => effective(kpis, scores, rules).map((share) => share ?? 0));
  return kpis.map((_, i) => {
    // Without a score in one of the periods a KPI only gained or lost its weight.
    const s0 = from[i] ?? to[i] ?? 0;
    const s1 = to[i] ?? s0;
    return [old[i] * (s1 - s0), (now[i] - old[i]) * s0, (now[i] - old[i]) * (s1 - s0)];
  });
}
