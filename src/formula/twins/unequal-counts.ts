import type { FunctionEntry } from "../../functions/parameter";
import type { Read } from "./read-element";
import type { RangeRead } from "./read-range";
import type { Shape } from "./shape";

const countOf = ({ rows, columns }: Shape): number | undefined =>
  rows === undefined || columns === undefined ? undefined : rows * columns;

/** The conditions that series are of unequal count: "TRUE" where the shapes tell, none where they are equal. */
export function unequalCounts({ parameters }: FunctionEntry, reads: ReadonlyMap<string, Read>): string[] {
  const series = parameters
    .filter(({ kind, required }) => kind === "series" && required)
    .map(({ name }) => reads.get(name) as RangeRead);
  return series.slice(1).flatMap((other) => {
    const [one, two] = [countOf(series[0].shape), countOf(other.shape)];
    if (one !== undefined && two !== undefined) return one === two ? [] : ["TRUE"];
    return [`${cellsOf(series[0])}<>${cellsOf(other)}`];
  });
}

const cellsOf = ({ value }: RangeRead): string => `ROWS(${value})*COLUMNS(${value})`;
