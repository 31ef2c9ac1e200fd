import { MOVINGAVERAGE } from "../../../functions/registry/trending";
import { seriesTwin } from "../parts/series-twin";
import { grouped, when, type Writer } from "../writer";
import { notWhole } from "../parts/not-whole";

/** The mean of each value and those before it; "" where the window does not fit or holds a gap. */
export const movingAverage = seriesTwin(MOVINGAVERAGE, (args, writer) => {
  const values = args.cells("values");
  const window = grouped(args.number("window"));
  const place = writer.let("place", args.positions("values"));
  const means = writer.hasNames
    ? meanOfEach(writer, values, window, place)
    : meansByMatrix(values, window, place);
  const size = `ROWS(${values})*COLUMNS(${values})`;
  const counted = when(`COUNT(${values})=0`, "#N/A", when(`${window}>${size}`, "#NUM!", means));
  return when(writer.any(`${window}<1`, notWhole(window)), "#NUM!", counted);
});

function meanOfEach(writer: Writer, values: string, window: string, place: string): string {
  const last = writer.reserve("last_place");
  const inside = writer.reserve("inside");
  const within = `(${place}>${last}-${window})*(${place}<=${last})`;
  const mean = `IF(SUM(${inside}*ISNUMBER(${values}))<${window},"",SUM(IF(${inside},${values}))/${window})`;
  return `MAP(${place},LAMBDA(${last},LET(${inside},${within},${mean})))`;
}

/** For Excel 2016: the values times a matrix of ones where a value lies in a window. */
function meansByMatrix(values: string, window: string, place: string): string {
  const inside = `((${place}>=TRANSPOSE(${place}))*(${place}<TRANSPOSE(${place})+${window}))`;
  const isRow = /COLUMN\(|^\{1,/.test(place);
  const times = (cells: string) => (isRow ? `MMULT(${cells},${inside})` : `MMULT(${inside},${cells})`);
  const numbers = `IF(ISNUMBER(${values}),${values},0)`;
  return `IF(${times(`ISNUMBER(${values})*1`)}<${window},"",${times(numbers)}/${window})`;
}
