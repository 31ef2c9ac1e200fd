import { missing } from "./finite";
import { edgeOf } from "./limits";
import { fail, ok, type Outcome } from "./outcome";

/** One row of a grade table: from which score on it applies (`null`: to every score), and what it gives. */
export interface GradeBand<T> {
  readonly limit: number | null;
  readonly value: T;
}

/** The grades used when no table is given: 90 A, 80 B, 70 C, 60 D, 0 E. */
export const defaultGrades: readonly GradeBand<string>[] = [
  { limit: 90, value: "A" },
  { limit: 80, value: "B" },
  { limit: 70, value: "C" },
  { limit: 60, value: "D" },
  { limit: 0, value: "E" },
];

const noScore = missing("score");
const belowAll = fail("not-found", { argument: "score" });

/** A finder for a grade table in any order: use it where many scores are graded by one table. Error: no-data for an empty table. */
export function gradeFinder<T>(
  grades: readonly GradeBand<T>[]
): Outcome<(score: number | null) => Outcome<T>> {
  if (grades.length === 0) return fail("no-data", { argument: "grades" });
  const bands = grades.map(({ limit, value }) => ({
    edge: limit === null ? -Infinity : edgeOf(limit),
    result: ok(value),
  }));
  bands.sort((a, b) => (a.edge === b.edge ? 0 : b.edge - a.edge));
  return ok((score) => {
    if (score === null) return noScore;
    for (let i = 0; i < bands.length; i++) if (score >= bands[i].edge) return bands[i].result;
    return belowAll;
  });
}

/**
 * Grade of a score: the value of the highest band whose limit the score reaches; a score at its limit reaches it.
 *
 * Errors: missing score; not-found for a score below every limit, when no band has the limit `null`.
 * Source: table look-up as in published grading rules.
 *
 * @example grade(75)       // "C"
 * @example grade(89.99)    // "B"
 */
export function grade(score: number | null): Outcome<string>;
export function grade<T>(score: number | null, grades: readonly GradeBand<T>[]): Outcome<T>;
export function grade<T>(score: number | null, grades?: readonly GradeBand<T>[]): Outcome<T | string> {
  const finder = gradeFinder<T | string>(grades ?? defaultGrades);
  return finder.ok ? finder.value(score) : finder;
}
