import { blockOf, type Calculation, cellsOf, outcomeAt, shownAt } from "./cells";
import { pairs } from "./pairs";
import type { FunctionEntry } from "./parameter";
import { Problem } from "./problem";
import { type Argument, readArgument } from "./read-argument";
import { shapedResult, thrown } from "./result";

/**
 * Evaluates a function as a sheet asks for it: reads every argument as the registry says,
 * broadcasts the `element` arguments and calculates cell by cell. In each cell the first error
 * that came in with an argument goes out; else the first argument that cannot be read is named;
 * else, where a required input is blank, the result is `""`.
 *
 * @param raw the arguments as the host gives them: single values or blocks, `null` where omitted
 * @returns a block where the function broadcasts, otherwise what the entry's `result` says
 * @throws `CustomFunctions.Error` where the whole result is an error; errors of single cells stand in the block
 */
export function evaluate(entry: FunctionEntry, raw: readonly unknown[], calculate: Calculation): any {
  const args = readArguments(entry, raw);
  const cells = cellsOf(entry, args, unequalCounts(args), calculate);
  if (entry.result === "pair") return pairs(cells);
  if (entry.result !== "cell") return shapedResult(entry, args, outcomeAt(cells, 0, 0));
  if (cells.rows * cells.columns > 1) return blockOf(cells);
  const value = thrown(shownAt(cells, 0, 0));
  return entry.parameters.some(({ kind }) => kind === "element") ? [[value]] : value;
}

/** Reads the arguments; `aggregate` goes first, because it decides whether text may be counted. */
function readArguments({ parameters }: FunctionEntry, raw: readonly unknown[]): Argument[] {
  const aggregate = parameters.findIndex(({ name }) => name === "aggregate");
  const counts = aggregate >= 0 && readArgument(raw[aggregate], parameters[aggregate]).value === "count";
  return parameters.map((parameter, i) => readArgument(raw[i], parameter, counts));
}

/** Series of unequal count cannot be paired: the first two that differ. */
function unequalCounts(args: readonly Argument[]): Problem | undefined {
  const series = args.filter(({ parameter, value }) => parameter.kind === "series" && Array.isArray(value));
  const other = series.find(
    ({ value }) => (value as unknown[]).length !== (series[0].value as unknown[]).length
  );
  if (!other) return undefined;
  const [one, two] = [series[0], other];
  return new Problem("#VALUE!", "unequalCounts", {
    one: one.parameter.name,
    count: (one.value as unknown[]).length,
    two: two.parameter.name,
    otherCount: (two.value as unknown[]).length,
  });
}
