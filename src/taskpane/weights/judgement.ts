import { ahp, pairWeights, rankOrderCentroid } from "../../actions/weights/weighting";

export const weightMethods = ["hand", "rank", "pairs", "ahp", "entropy"] as const;
export type WeightMethod = (typeof weightMethods)[number];

/**
 * What a user has judged about the weights of some items. Judgements are kept by ids, so that items may
 * come and go; what has not been judged counts as equal.
 */
export interface Judgement {
  readonly method: WeightMethod;
  /** Ids, the most important first. */
  readonly order?: readonly string[];
  /** Of four points, those of the first of a pair: 0 to 4. */
  readonly points?: Readonly<Record<string, number>>;
  /** How many times the first of a pair is as important as the second, on Saaty's scale. */
  readonly ratios?: Readonly<Record<string, number>>;
}

const pairKey = (one: string, other: string): string => `${one}|${other}`;

/** The ids in their judged order; those that were not there when it was judged come last. */
export function judgedOrder(ids: readonly string[], { order = [] }: Judgement): string[] {
  const known = order.filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}

/** Points of the first against the second; 2 is equal. */
export const pointsOf = ({ points = {} }: Judgement, one: string, other: string): number => {
  const back = points[pairKey(other, one)];
  return points[pairKey(one, other)] ?? (back === undefined ? 2 : 4 - back);
};

/** Importance of the first against the second; 1 is equal. */
export const ratioOf = ({ ratios = {} }: Judgement, one: string, other: string): number => {
  const back = ratios[pairKey(other, one)];
  return ratios[pairKey(one, other)] ?? (back === undefined ? 1 : 1 / back);
};

const without = (all: Readonly<Record<string, number>>, key: string): Record<string, number> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));

export const withPoints = (judged: Judgement, one: string, other: string, points: number): Judgement => ({
  ...judged,
  points: { ...without(judged.points ?? {}, pairKey(other, one)), [pairKey(one, other)]: points },
});

export const withRatio = (judged: Judgement, one: string, other: string, ratio: number): Judgement => ({
  ...judged,
  ratios: { ...without(judged.ratios ?? {}, pairKey(other, one)), [pairKey(one, other)]: ratio },
});

/** Whether two items have been compared by the method in use. */
export function isJudged(
  { method, points = {}, ratios = {} }: Judgement,
  one: string,
  other: string
): boolean {
  const given = method === "pairs" ? points : ratios;
  return pairKey(one, other) in given || pairKey(other, one) in given;
}

/** Pairs that have been judged, of all there are. */
export function judgedPairs(ids: readonly string[], judged: Judgement): { judged: number; all: number } {
  const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
  const done = pairs.filter(([one, other]) => isJudged(judged, one, other));
  return { judged: done.length, all: pairs.length };
}

/** The pairwise comparisons as a matrix: row against column. */
export const ratioMatrix = (ids: readonly string[], judged: Judgement): number[][] =>
  ids.map((one) => ids.map((other) => (one === other ? 1 : ratioOf(judged, one, other))));

/** The shares that a judgement gives, adding up to 1, in the order of the ids; undefined where it gives none. */
export function judgedShares(ids: readonly string[], judged: Judgement): readonly number[] | undefined {
  switch (judged.method) {
    case "rank": {
      const order = judgedOrder(ids, judged);
      const places = rankOrderCentroid(ids.length);
      return places.ok ? ids.map((id) => places.value[order.indexOf(id)]) : undefined;
    }
    case "pairs": {
      const found = pairWeights(
        ids.map((one) => ids.map((other) => (one === other ? null : pointsOf(judged, one, other))))
      );
      return found.ok ? found.value.weights : undefined;
    }
    case "ahp": {
      const found = ahp(ratioMatrix(ids, judged));
      return found.ok ? found.value.weights : undefined;
    }
    default:
      return undefined;
  }
}

/** The most items whose comparisons AHP takes; beyond it, groups are compared first. */
export const mostCompared = 15;
