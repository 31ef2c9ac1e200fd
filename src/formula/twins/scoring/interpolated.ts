import { when, type Writer } from "../writer";
import type { Bands } from "./bands";

/** Interpolated between the points, clamped at the first and the last: at least two points, no limit twice. */
export function interpolated(writer: Writer, value: string, { limits, points }: Bands): string {
  const twice = `SUMPRODUCT(--(FREQUENCY(${limits},${limits})>0))<COUNT(${limits})`;
  const [first, last] = [`MIN(${limits})`, `MAX(${limits})`];
  const [from, to] = neighbours(writer, value, limits);
  const at = (limit: string): string =>
    writer.hasNames
      ? `XLOOKUP(${limit},${limits},${points})`
      : `INDEX(${points},MATCH(${limit},${limits},0))`;
  const low = writer.let("points_below", at(from));
  const high = writer.let("points_above", at(to));
  const between = `${low}+(${value}-${from})/(${to}-${from})*(${high}-${low})`;
  return when(
    writer.spread(`OR(COUNT(${limits})<2,${twice})`),
    "#NUM!",
    when(
      `${value}<=${first}`,
      at(first),
      when(`${value}>=${last}`, at(last), when(`${from}=${to}`, low, between))
    )
  );
}

/** The limits on both sides of a value. */
function neighbours(writer: Writer, value: string, limits: string): [string, string] {
  if (!writer.hasNames)
    return [
      `MAX(IF((LEN(${limits})>0)*(${limits}<=${value}),${limits}))`,
      `MIN(IF((LEN(${limits})>0)*(${limits}>=${value}),${limits}))`,
    ];
  const search = (beyond: string, mode: string): string =>
    `XLOOKUP(${value},IF(LEN(${limits})=0,${beyond},${limits}),${limits},0,${mode})`;
  return [
    writer.let("limit_below", search("9.9E+307", "-1")),
    writer.let("limit_above", search("-9.9E+307", "1")),
  ];
}
