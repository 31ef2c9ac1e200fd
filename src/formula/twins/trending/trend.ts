import { TREND } from "../../../functions/registry/trending";
import { seriesTwin } from "../parts/series-twin";
import { isSingle } from "../shape";
import { when } from "../writer";
import { lineThrough } from "./least-squares";

/** Slope, intercept and r² of the line through the points that have both coordinates, in one row. */
export const trend = seriesTwin(TREND, (args, writer) => {
  const values = args.cells("values");
  const given = args.series("x");
  const x = given && !isSingle(given.given.shape) ? given.cells : args.positions("values");
  const at = given ? x : writer.let("place", x);
  const there = writer.let("there", `(LEN(${values})>0)*(LEN(${at})>0)`);
  const line = lineThrough(writer, there, at, values);
  const row = (slope: string, intercept: string, r2: string) =>
    `IF({1,0,0},${slope},IF({0,1,0},${intercept},${r2}))`;
  const result = when(
    line.constantY,
    row("0", `MAX(IF(${there},${values}))`, `""`),
    row(line.slope, line.intercept, line.r2)
  );
  return when(`${line.count}<2`, "#N/A", when(line.constantX, "#DIV/0!", result));
});
