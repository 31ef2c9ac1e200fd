import { callKpi } from "./kpi-caller";
import { numberAt, seriesAt, valueAt, type KpiCall } from "./kpi-call";
import { exactNumber } from "./shown-value";
import { atLeast, atMost } from "../../core";

/** How many terms are written out. */
const termsAtMost = 12;

const numbers = (call: KpiCall, name: string): number[] =>
  seriesAt(call, name).filter((value): value is number => typeof value === "number");

const signed = (value: number): string => (value < 0 ? `(${exactNumber(value)})` : exactNumber(value));

/** A sum of terms; undefined where there are none or too many to be read. */
const sumOf = (terms: readonly string[]): string | undefined =>
  terms.length > 0 && terms.length <= termsAtMost ? terms.join("+") : undefined;

const meanOf = (values: readonly number[]): string | undefined => {
  const sum = sumOf(values.map(signed));
  return sum && `(${sum})/${values.length}`;
};

/** The weights that are really used, by row; undefined on a row without a score. */
export function effectiveWeights({ inputs }: KpiCall): (number | undefined)[] | undefined {
  const taken = ["scores", "weights", "missing"].map((name) =>
    inputs.find(({ parameter }) => parameter.name === name)
  );
  const block = callKpi(
    "EFFECTIVEWEIGHT",
    taken.map((input) => (input?.written ? input.block : null))
  );
  const used = block.flat().map((value) => (typeof value === "number" ? value : undefined));
  return used.some((value) => value !== undefined) ? used : undefined;
}

function weighted(call: KpiCall): string | undefined {
  const scores = seriesAt(call, "scores");
  const used = effectiveWeights(call);
  return (
    used &&
    sumOf(
      scores.flatMap((score, i) =>
        typeof score === "number" && used[i] !== undefined
          ? [`${signed(score)}*${exactNumber(used[i] * 100)}%`]
          : []
      )
    )
  );
}

function contribution(call: KpiCall): string | undefined {
  const row = Math.max(call.cell.row, call.cell.column);
  const score = seriesAt(call, "scores")[row];
  const used = effectiveWeights(call)?.[row];
  return typeof score === "number" && used !== undefined
    ? `${signed(score)}*${exactNumber(used * 100)}%`
    : undefined;
}

function coverage(call: KpiCall): string | undefined {
  const scores = seriesAt(call, "scores");
  const weights = seriesAt(call, "weights").map((weight) => (typeof weight === "number" ? weight : 0));
  const present = sumOf(weights.filter((_, i) => scores[i] !== null).map(signed));
  const all = sumOf(weights.map(signed));
  return present && all && `(${present})/(${all})`;
}

function nps(call: KpiCall): string {
  const ratings = numbers(call, "ratings");
  const promoters = ratings.filter((rating) => atLeast(rating, 9)).length;
  const detractors = ratings.filter((rating) => atMost(rating, 6)).length;
  return `(${promoters}-${detractors})/${ratings.length}*100`;
}

function shareWhere(call: KpiCall, name: string, holds: (value: number) => boolean): string {
  const values = numbers(call, name);
  return `${values.filter(holds).length}/${values.length}`;
}

function csatScore(call: KpiCall): string | undefined {
  const mean = meanOf(numbers(call, "ratings"));
  const [min, max] = [numberAt(call, "min") ?? 1, numberAt(call, "max") ?? 5];
  return mean && `(${mean}-${signed(min)})/(${signed(max)}-${signed(min)})*100`;
}

function trailingMean(call: KpiCall): string | undefined {
  const window = numberAt(call, "window");
  const row = Math.max(call.cell.row, call.cell.column);
  const values = seriesAt(call, "values").slice(0, row + 1);
  if (window === undefined || valueAt(call, "values") === null) return undefined;
  return meanOf(values.slice(-window).filter((value): value is number => typeof value === "number"));
}

const workings: Readonly<Record<string, (call: KpiCall) => string | undefined>> = {
  WEIGHTED: weighted,
  CONTRIBUTION: contribution,
  COVERAGE: coverage,
  NPS: nps,
  CSAT: (call) => shareWhere(call, "ratings", (rating) => atLeast(rating, numberAt(call, "threshold") ?? 4)),
  CSATSCORE: csatScore,
  CES: (call) => meanOf(numbers(call, "ratings")),
  SLA: (call) =>
    shareWhere(call, "durations", (duration) => atMost(duration, numberAt(call, "limit") ?? NaN)),
  MOVINGAVERAGE: trailingMean,
};

/** The calculation of a function of series with its numbers put in; undefined where it is more than arithmetic, or too long to be read. */
export const seriesWorkingOf = (call: KpiCall): string | undefined => workings[call.entry.name]?.(call);
