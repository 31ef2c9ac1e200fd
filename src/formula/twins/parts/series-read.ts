import type { Parameter } from "../../../functions/parameter";
import type { Shape } from "../shape";
import type { TwinArgument } from "../twin";
import { grouped, type Writer } from "../writer";
import { isNoDate } from "./dates";
import type { Fault } from "./faults";
import { NoTwinError } from "./no-twin-error";
import { orientationOf } from "./orientation";

/** A series or a list as a twin's calculation sees it. */
export interface SeriesRead {
  /** The text of its cells: one row or one column; blank cells are blank or "". */
  readonly cells: string;
  /** The name of the argument. */
  readonly argument: string;
  /** As it is written in the formula. */
  readonly given: TwinArgument;
  /** It lies in a column now, however it was given. */
  readonly turned: boolean;
  readonly faults: readonly Fault[];
}

/** How a series is made ready for the calculation. */
export interface SeriesForm {
  /** The name in the formula. */
  readonly name: string;
  /** It must lie in a column, whatever it is. */
  readonly turned: boolean;
  /** Whether its cells are only counted, so that anything may stand in them: a condition, "TRUE" or "FALSE". */
  readonly counted?: string;
}

/** Reads a series: blank is missing; the first wrong cell is #VALUE!, or #NUM! for what is no date; errors go out. */
export function readSeries(
  writer: Writer,
  parameter: Parameter,
  given: TwinArgument,
  { name, turned, counted = "FALSE" }: SeriesForm
): SeriesRead {
  const orientation = orientationOf(given.shape);
  const isList = parameter.kind === "list";
  if (orientation === "block" && !isList) {
    const faults = [{ condition: `SUM(LEN(${given.text}))>=0`, error: "#VALUE!" }];
    return { argument: parameter.name, cells: given.text, given, turned, faults };
  }
  const cells = writer.let(
    name,
    turned && orientation !== "column" ? inColumn(writer, given, parameter.name) : given.text
  );
  const shape: Fault[] =
    orientation === "unknown" && !isList
      ? [{ condition: `MIN(ROWS(${given.text}),COLUMNS(${given.text}))>1`, error: "#VALUE!" }]
      : [];
  const wrong = parameter.type === "date" ? notDates(writer, cells, name) : notNumbers(cells, counted);
  return { argument: parameter.name, cells, given, turned, faults: [wrong, ...shape] };
}

/** Cells one below the other, blank ones as "". */
function inColumn(writer: Writer, { text, shape }: TwinArgument, argument: string): string {
  const cells = `IF(LEN(${text})=0,"",${text})`;
  if (writer.hasNames) return `TOCOL(${cells})`;
  const orientation = orientationOf(shape);
  if (orientation === "row") return `TRANSPOSE(${cells})`;
  // One below the other already, or there is no telling in Excel 2016.
  if (orientation === "column") return text;
  throw new NoTwinError({ reason: "needsPlainRange", argument });
}

function notNumbers(cells: string, counted: string): Fault {
  const texts = `SUM((LEN(${cells})>0)-ISNUMBER(${cells}))`;
  if (counted === "TRUE") return { condition: `SUM(LEN(${cells}))<0`, error: "#VALUE!" };
  return { condition: counted === "FALSE" ? texts : `${texts}*(1-${grouped(counted)})`, error: "#VALUE!" };
}

function notDates(writer: Writer, cells: string, name: string): Fault {
  const wrong = writer.let(`${name}_wrong`, `(LEN(${cells})>0)*(${isNoDate(cells)})`);
  return {
    condition: `SUM(${wrong})`,
    error: `IF(ISNUMBER(INDEX(${cells},MATCH(1,${wrong},0))),#NUM!,#VALUE!)`,
  };
}

/** Whether two series lie the same way, as far as the text tells. */
export const liesAlike = (shapes: readonly Shape[]): boolean => {
  const ways = new Set(shapes.map(orientationOf));
  return ways.size <= 1 && !ways.has("unknown");
};
