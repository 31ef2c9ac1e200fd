/** Which way is good: more of it, or less of it. */
export type Direction = "higher" | "lower";

/** Share of max(1, |limit|) within which a value counts as equal to a limit. */
const LIMIT_TOLERANCE = 1e-9;

/** The distance from a limit within which a value counts as standing on it. */
const toleranceOf = (limit: number): number => LIMIT_TOLERANCE * Math.max(1, Math.abs(limit));

/**
 * The last value that still meets a limit: what is compared again and again with one limit can be compared with this.
 *
 * @example edgeOf(0.9)  // 0.899999999
 */
export const edgeOf = (limit: number, direction: Direction = "higher"): number =>
  direction === "lower" ? limit + toleranceOf(limit) : limit - toleranceOf(limit);

/**
 * Is the value at or above the limit? Values within 1e-9 × max(1, |limit|) of it are on it: 0.72 of 0.8 is 90 %,
 * whatever the binary rounding makes of it. Every comparison with a limit goes through here: status, score bands,
 * grades, pass or fail, the edges of a band, time limits.
 *
 * @example atLeast(0.72 / 0.8, 0.9)  // true, although 0.72 / 0.8 is 0.8999999999999999
 */
export const atLeast = (value: number, limit: number): boolean => value >= limit - toleranceOf(limit);

/** Is the value at or below the limit, by the same tolerance? @example atMost(0.1 + 0.2, 0.3)  // true */
export const atMost = (value: number, limit: number): boolean => value <= limit + toleranceOf(limit);

/** Does the value meet the limit on its good side: at least for higher, at most for lower? */
export const meets = (value: number, limit: number, direction: Direction = "higher"): boolean =>
  direction === "lower" ? atMost(value, limit) : atLeast(value, limit);
