import { FORECAST } from "../../../functions/registry/monitoring";
import { choose } from "../choose";
import { NoTwinError } from "../parts/no-twin-error";
import { notWhole } from "../parts/not-whole";
import { counting } from "../parts/positions";
import { type SeriesArguments, seriesTwin } from "../parts/series-twin";
import { grouped, when, type Writer } from "../writer";
import { lineThrough } from "./least-squares";

/** The next values by the line through the values, by Holt's method, or as the last season was. */
export const forecast = seriesTwin(
  FORECAST,
  (args, writer) => {
    const method = args.written("method");
    return choose(
      method.is("seasonal"),
      () => seasonal(args, writer),
      () =>
        inHorizon(
          args,
          writer,
          choose(
            method.is("holt"),
            () => holt(args, writer),
            () => linear(args, writer)
          )
        )
    );
  },
  { columns: true }
);

const MOST = "100000";

/** The steps 1, 2, 3 … ahead. */
function steps(args: SeriesArguments, writer: Writer): string {
  const horizon = args.number("horizon");
  if (writer.hasNames) return writer.let("ahead", `SEQUENCE(${horizon})`);
  const count = Number(horizon);
  if (!Number.isInteger(count) || count < 1 || count > 60)
    throw new NoTwinError({ reason: "optionNotLiteral", argument: "horizon" });
  return counting(count, ";");
}

function inHorizon(args: SeriesArguments, writer: Writer, rest: string): string {
  const horizon = grouped(args.number("horizon"));
  return when(writer.any(`${horizon}<1`, `${horizon}>${MOST}`, notWhole(horizon)), "#NUM!", rest);
}

function linear(args: SeriesArguments, writer: Writer): string {
  const values = args.cells("values");
  const place = writer.let("place", args.positions("values"));
  const there = writer.let("there", `(LEN(${values})>0)*1`);
  const { count, constantY, slope, intercept } = lineThrough(writer, there, place, values);
  const ahead = steps(args, writer);
  const line = `(${ahead}+ROWS(${values}))*${slope}+${intercept}`;
  const constant = `${ahead}*0+MAX(IF(${there},${values}))`;
  return when(`${count}<2`, "#N/A", when(constantY, constant, line));
}

/** The last season again and again. */
function seasonal(args: SeriesArguments, writer: Writer): string {
  const values = args.cells("values");
  const given = args.optional("season");
  if (!given) return "#N/A";
  const season = grouped(given.value);
  const ahead = steps(args, writer);
  const place = writer.let("season_place", args.positions("values"));
  // A matrix of ones where a step ahead falls on a value of the last season, times the values.
  const falls = `(MOD(${ahead}-1,${season})+ROWS(${values})-${season}+1=TRANSPOSE(${place}))*1`;
  const last = `MMULT(${falls},IF(ISNUMBER(${values}),${values},0))`;
  const present = `SUM((${place}>ROWS(${values})-${season})*ISNUMBER(${values}))`;
  const known = when(
    writer.any(`${season}<1`, notWhole(season)),
    "#NUM!",
    when(`${present}<${season}`, "#N/A", last)
  );
  const result = inHorizon(args, writer, known);
  return given.given === "TRUE" ? result : when(given.given, result, "#N/A");
}

/**
 * Holt's method without its recursion: what each value differs from its forecast by (e) is the solution of linear
 * equations, since the forecast of t is y₁ + t b₀ + Σ (α + αβ (t − j)) e_j over the values before it.
 */
function holt(args: SeriesArguments, writer: Writer): string {
  const values = args.cells("values");
  const [alpha, beta] = [grouped(args.number("alpha")), grouped(args.number("beta"))];
  const place = writer.let("place", args.positions("values"));
  const [first, step] = [`INDEX(${values},1)`, `(INDEX(${values},2)-INDEX(${values},1))`];
  const lag = writer.let("lag", `${place}-TRANSPOSE(${place})`);
  const weigh = (by: string) => `(${by}*${beta}+1)*${alpha}`;
  const equations = `(${lag}=0)+(${lag}>0)*${weigh(lag)}`;
  const misses = writer.let(
    "misses",
    `MMULT(MINVERSE(${equations}),IF(ISNUMBER(${values}),${values}-${first}-${step}*${place},0))`
  );
  const ahead = steps(args, writer);
  const future = `(${ahead}+ROWS(${values}))`;
  const next = `${future}*${step}+${first}+MMULT(${weigh(`(${future}-TRANSPOSE(${place}))`)},${misses})`;
  const rates = writer.any(`${alpha}<0`, `${alpha}>1`, `${beta}<0`, `${beta}>1`);
  const enough = writer.any(`ROWS(${values})<2`, `COUNT(${values})<ROWS(${values})`);
  return when(rates, "#NUM!", when(enough, "#N/A", next));
}
