import type { RangeRead } from "./read-range";
import type { Shape } from "./shape";
import { when, type Writer } from "./writer";

type Orientation = "row" | "column" | "either" | undefined;

const orientationOf = ({ rows, columns }: Shape): Orientation => {
  if (rows === 1 && columns === 1) return "either";
  return columns === 1 ? "column" : rows === 1 ? "row" : undefined;
};

/** The cells of a series turned; blanks stay blank, where TRANSPOSE alone would make zeros of them. */
const turned = (cells: string): string => `TRANSPOSE(IF(LEN(${cells})=0,"",${cells}))`;

/** A series in the orientation of another of equal count, as rows and columns of one count are the same series. */
export function alignedWith(writer: Writer, series: RangeRead, other: RangeRead): string {
  const [own, wanted] = [orientationOf(series.shape), orientationOf(other.shape)];
  if (own && wanted)
    return own === wanted ? series.value : writer.let(`${series.name}_turned`, turned(series.value));
  const [cells, like] = [series.value, other.value];
  return writer.let(`${series.name}_aligned`, when(`ROWS(${cells})=ROWS(${like})`, cells, turned(cells)));
}

/** A series as a column. */
export function asColumn(writer: Writer, series: RangeRead): string {
  const own = orientationOf(series.shape);
  if (own === "column" || own === "either") return series.value;
  const cells = series.value;
  return writer.let(
    `${series.name}_column`,
    own === "row" ? turned(cells) : when(`COLUMNS(${cells})=1`, cells, turned(cells))
  );
}

/** A column in the orientation of a series. */
export function likeSeries(series: RangeRead, column: string): string {
  const own = orientationOf(series.shape);
  if (own === "column" || own === "either") return column;
  return own === "row"
    ? `TRANSPOSE(${column})`
    : when(`COLUMNS(${series.value})=1`, column, `TRANSPOSE(${column})`);
}
