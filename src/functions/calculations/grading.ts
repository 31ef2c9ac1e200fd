import { defaultGrades, fail, type GradeBand, gradeFinder, ok, type Outcome } from "../../core";
import { GRADE } from "../registry/scoring";
import type { Problem } from "../problem";
import { notANumber } from "../read-value";

type Content = number | string | boolean | null;
type Row = readonly Content[];
type Finder = Outcome<(score: number | null) => Outcome<Row>> | Problem;

const defaultTable: readonly Row[] = defaultGrades.map(({ limit, value }) => [limit, value]);

/** Grades scores by a table of limit, grade, coefficient …, which is checked and sorted once. */
export function grading(): (
  score: number,
  grades: readonly Row[] | undefined,
  column: number
) => Outcome<Content> | Problem {
  let finder: Finder | undefined;
  return (score, grades = defaultTable, column) => {
    if (!Number.isInteger(column) || column < 1 || column > grades[0].length)
      return fail("shape", { argument: "column" });
    finder ??= finderOf(grades);
    if (!("ok" in finder)) return finder;
    if (!finder.ok) return finder;
    const row = finder.value(score);
    return row.ok ? ok(row.value[column - 1]) : row;
  };
}

/** A blank limit takes every score; a row that is blank throughout is no band. */
function finderOf(grades: readonly Row[]): Finder {
  if (grades[0].length < 2) return fail("shape", { argument: "grades" });
  const bands: GradeBand<Row>[] = [];
  for (const [i, row] of grades.entries()) {
    const [limit] = row;
    if (limit !== null && typeof limit !== "number")
      return notANumber(limit, { ...GRADE.parameters[1], name: "grades" }, i + 1);
    if (row.some((content) => content !== null)) bands.push({ limit, value: row });
  }
  return gradeFinder(bands);
}
