import type { FunctionEntry, Parameter } from "../../../functions/parameter";
import { isSingle, type Shape, singleCell } from "../shape";
import type { TwinArgument, TwinArguments } from "../twin";
import type { Writer } from "../writer";

/** An `element` argument that is a range: the cell of it that stands for all. */
export interface RangeOf {
  readonly parameter: Parameter;
  readonly arg: TwinArgument;
  /** The argument as the calculation of one cell sees it; its text is set by `cellByCell`. */
  readonly cell: { text: string; readonly shape: Shape };
}

/** The `element` arguments of a call that are, or may be, more than one cell. */
export const rangesOf = ({ parameters }: FunctionEntry, args: TwinArguments): RangeOf[] =>
  parameters.flatMap((parameter, i) => {
    const arg = args[i];
    return parameter.kind === "element" && arg && !isSingle(arg.shape)
      ? [{ parameter, arg, cell: { text: "", shape: singleCell } }]
      : [];
  });

/** A calculation for each cell of some ranges, which are broadcast as Excel's operators do. */
export function cellByCell(
  ranges: readonly RangeOf[],
  writer: Writer,
  calculation: (each: Writer) => string
): string {
  const texts = ranges.map(({ arg }) => arg.text);
  const names = ranges.map(({ parameter }) => writer.reserve(`each_${parameter.name.toLowerCase()}`));
  ranges.forEach(({ cell }, i) => (cell.text = names[i]));
  if (ranges.every(({ arg }) => isSame(arg.shape, ranges[0].arg.shape)))
    return `MAP(${texts.join(",")},LAMBDA(${names.join(",")},${calculation(writer)}))`;
  // MAP does not broadcast.
  const [row, column] = [writer.reserve("row_at"), writer.reserve("column_at")];
  const cells = ranges.map(({ arg }, i) => `${names[i]},${cellAt(arg, row, column)}`);
  const most = (lines: string) => `MAX(${texts.map((text) => `${lines}(${text})`).join(",")})`;
  const each = `LET(${cells.join(",")},${calculation(writer)})`;
  return `MAKEARRAY(${most("ROWS")},${most("COLUMNS")},LAMBDA(${row},${column},${each}))`;
}

/** A cell of a range: a single row or column stands for all; where the range does not reach, #N/A. */
function cellAt({ text, shape }: TwinArgument, row: string, column: string): string {
  const place = (at: string, lines: string, count: number | undefined): string =>
    count === 1 ? "1" : count === undefined ? `IF(${lines}(${text})=1,1,${at})` : at;
  const beyond = (at: string, lines: string, count: number | undefined): string[] =>
    count === 1 ? [] : [`(${lines}(${text})>1)*(${at}>${lines}(${text}))`];
  const rows = place(row, "ROWS", shape.rows);
  const columns = place(column, "COLUMNS", shape.columns);
  const outside = [...beyond(row, "ROWS", shape.rows), ...beyond(column, "COLUMNS", shape.columns)];
  return `IF(${outside.join("+")},#N/A,INDEX(${text},${rows},${columns}))`;
}

const isSame = (one: Shape, other: Shape): boolean =>
  one === other ||
  (one.rows !== undefined &&
    one.columns !== undefined &&
    one.rows === other.rows &&
    one.columns === other.columns);
