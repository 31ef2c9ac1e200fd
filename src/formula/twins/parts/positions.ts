import type { Writer } from "../writer";
import { NoTwinError } from "./no-twin-error";
import { countOf, orientationOf } from "./orientation";
import type { SeriesRead } from "./series-read";

/** A range as it is written: A2:A9, Sheet1!$A$2:$A$9, Table[Column]. */
const REFERENCE =
  /^(?:(?:'[^']+'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^[\p{L}\w.]+\[[^[\]]+\]$/iu;

const LONGEST_CONSTANT = 60;

/** The positions 1, 2, 3 … of the cells of a series, lying as the series does. */
export function positionsOf(writer: Writer, { argument, cells, given, turned }: SeriesRead): string {
  if (writer.hasNames) {
    if (turned || orientationOf(given.shape) === "column") return `SEQUENCE(ROWS(${cells}))`;
    return `SEQUENCE(ROWS(${cells}),COLUMNS(${cells}))`;
  }
  const isRow = orientationOf(given.shape) === "row";
  if (REFERENCE.test(given.text)) {
    const lie = isRow ? "COLUMN" : "ROW";
    const count = `${lie}(${given.text})-MIN(${lie}(${given.text}))+1`;
    return isRow && turned ? `TRANSPOSE(${count})` : `(${count})`;
  }
  const count = countOf(given.shape);
  if (count === undefined || count > LONGEST_CONSTANT)
    throw new NoTwinError({ reason: "needsPlainRange", argument });
  return counting(count, isRow && !turned ? "," : ";");
}

/** The ranks 1, 2, 3 … one below the other, as many as a series has numbers; for Excel 2016, from a reference or a constant. */
export function ranksOf(writer: Writer, { argument, cells, given }: SeriesRead): string {
  if (writer.hasNames) return `SEQUENCE(COUNT(${cells}))`;
  const { text, shape } = given;
  const isRow = orientationOf(shape) === "row";
  if (!REFERENCE.test(text)) return positionsOf(writer, { argument, cells, given, turned: true, faults: [] });
  const lie = isRow ? "COLUMN" : "ROW";
  const ranks = `${lie}(INDEX(${text},1):INDEX(${text},COUNT(${text})))-MIN(${lie}(${text}))+1`;
  return isRow ? `TRANSPOSE(${ranks})` : `(${ranks})`;
}

/** {1;2;3} */
export const counting = (count: number, separator: ";" | ","): string =>
  `{${Array.from({ length: count }, (_, i) => i + 1).join(separator)}}`;
