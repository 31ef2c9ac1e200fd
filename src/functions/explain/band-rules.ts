import { defaultGrades, meets } from "../../core";
import type { Value } from "../../formula";
import { numberAt, valueAt, type KpiCall } from "./kpi-call";
import { exactNumber, shownValue } from "./shown-value";
import type { ExplainKey } from "./speak";

type Say = (key: ExplainKey, values?: Readonly<Record<string, string | number>>) => string;

interface Band {
  readonly limit: number;
  readonly gives: Value;
}

/** The rows of a table of limits, the best first. A blank limit takes whatever reaches no other. */
function bandsOf(call: KpiCall, argument: string, column: number, lower: boolean): Band[] {
  const input = call.inputs.find(({ parameter }) => parameter.name === argument);
  const rows = input?.written
    ? input.block
    : argument === "grades"
      ? defaultGrades.map(({ limit, value }) => [limit, value])
      : [];
  return rows
    .flatMap((row) => {
      const [limit] = row;
      const open = limit === null || limit === "";
      if (open && row.every((cell) => cell === null || cell === "")) return [];
      return typeof limit === "number" || open
        ? [{ limit: open ? -Infinity : limit, gives: row[column - 1] ?? null }]
        : [];
    })
    .sort((a, b) => (a.limit === b.limit ? 0 : lower ? a.limit - b.limit : b.limit - a.limit));
}

/** Which band a value reaches, and how far the next better one is. */
function stepRules(
  value: number,
  bands: readonly Band[],
  lower: boolean,
  what: ExplainKey,
  say: Say
): string[] {
  const way = lower ? "lower" : "higher";
  const place = bands.findIndex(({ limit }) => meets(value, limit, way));
  if (bands.length === 0) return [];
  const shown = exactNumber(value);
  const limitOf = ({ limit }: Band): string => (Number.isFinite(limit) ? exactNumber(limit) : "−∞");
  if (place < 0) return [say("bandNone", { value: shown, limit: limitOf(bands.at(-1)!) })];
  const { gives } = bands[place];
  const reached = { value: shown, limit: limitOf(bands[place]), what: say(what), gives: shownValue(gives) };
  const next = bands[place - 1];
  return [
    say("bandReached", reached),
    ...(next
      ? [say("bandNext", { limit: limitOf(next), gap: exactNumber(Math.abs(next.limit - value)) })]
      : []),
  ];
}

/** Between which points a value is interpolated. */
function linearRules(value: number, bands: readonly Band[], say: Say): string[] {
  const points = [...bands].sort((a, b) => a.limit - b.limit);
  const above = points.findIndex(({ limit }) => value <= limit);
  if (points.length < 2) return [];
  const end = above === 0 ? points[0] : above < 0 ? points.at(-1)! : undefined;
  if (end)
    return [
      say(value === end.limit ? "bandReached" : "bandBeyond", {
        value: exactNumber(value),
        limit: exactNumber(end.limit),
        what: say("points"),
        gives: shownValue(end.gives),
      }),
    ];
  const [low, high] = [points[above - 1], points[above]];
  return [
    say("bandBetween", {
      value: exactNumber(value),
      low: exactNumber(low.limit),
      lowGives: shownValue(low.gives),
      high: exactNumber(high.limit),
      highGives: shownValue(high.gives),
    }),
  ];
}

/** The band that KPI.SCORE reached, or the points between which it is interpolated. */
export function scoreRules(call: KpiCall, say: Say): string[] {
  const value = numberAt(call, "value");
  if (value === undefined) return [];
  const lower = valueAt(call, "direction") === "lower";
  const bands = bandsOf(call, "bands", 2, lower);
  return valueAt(call, "mode") === "linear"
    ? linearRules(value, bands, say)
    : stepRules(value, bands, lower, "points", say);
}

/** The grade that KPI.GRADE reached. */
export function gradeRules(call: KpiCall, say: Say): string[] {
  const score = numberAt(call, "score");
  const bands = bandsOf(call, "grades", numberAt(call, "column") ?? 2, false);
  return score === undefined ? [] : stepRules(score, bands, false, "entry", say);
}
