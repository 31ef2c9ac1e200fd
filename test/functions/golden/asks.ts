import { kpiById } from "../../../src/catalog";
import { call, firstCell } from "../support/call";
import { type Ask, cellsFor, fields, list, one, rows } from "./ask";

const missingWord = (word: unknown) => (word === "propagate" ? "block" : word);

const weights: Ask = ({ scores, weights, missing, weightSum }) =>
  firstCell(call("WEIGHTED", cellsFor(scores), cellsFor(weights), missingWord(missing), weightSum));

const contribution: Ask = ({ scores, weights, missing }) => {
  const points = list(call("CONTRIBUTION", cellsFor(scores), cellsFor(weights), missingWord(missing)));
  if (!Array.isArray(points)) return points;
  const total = call("WEIGHTED", cellsFor(scores), cellsFor(weights), missingWord(missing)) as number;
  return { points, shares: points.map((point) => (point === null ? null : point / total)), total };
};

const grade: Ask = ({ score, bands }) => {
  const grades = bands.map((band: any) => [band.min, band.grade, band.coefficient]);
  return fields({
    grade: firstCell(call("GRADE", score, grades)),
    coefficient: firstCell(call("GRADE", score, grades, 3)),
  });
};

const status: Ask = ({ value, green, amber, direction }) => {
  const label = firstCell(call("STATUS", value, green, amber, direction, [["RED", "AMBER", "GREEN"]]));
  return label === "" ? "GREY" : label;
};

const bandsOf = (bands: any[]) => bands.map(({ limit, points }) => [limit, points]);

const minmax: Ask = ({ value, min, max, direction, cap, floor, clamp }) => {
  const clamped = cap === 1 && floor === 0;
  if ((cap !== undefined || floor !== undefined) && !clamped) return undefined;
  return firstCell(call("MINMAX", value, min, max, direction, clamp ?? clamped));
};

const clv: Ask = ({ form, margin, retention, discount, acquisitionCost }) =>
  form === "simple" || form === "finite"
    ? undefined
    : firstCell(call("CLV", margin, retention, discount, form, acquisitionCost));

const expression: Ask = ({ kpi, expression: text, values }) => {
  const card = kpiById(kpi);
  if (card?.expression !== text) return undefined;
  const ids = card!.inputs.map(({ id }) => id);
  return ids.every((id) => id in values)
    ? firstCell(call("CALC", kpi, ...ids.map((id) => values[id])))
    : undefined;
};

const xmr: Ask = ({ values, baseline, center }) =>
  rows(call("XMR", cellsFor(values), baseline, center), ([[middle, lower, upper]]) => {
    // The function shows the limits; the mean range follows from them.
    const mrMean = (upper - middle) / 2.66;
    return {
      mean: middle,
      median: middle,
      center: middle,
      mrMean,
      unpl: upper,
      lnpl: lower,
      url: 3.268 * mrMean,
      lrl: 0,
    };
  });

const pareto: Ask = ({ values }, { expected }) =>
  rows(call("PARETO", cellsFor(values)), (items) => ({
    ...(expected as object),
    share: items.map(([, , share]) => share),
    cumulative: items.map(([, , , cumulative]) => cumulative),
  }));

const trend: Ask = ({ y, x, at }) =>
  rows(call("TREND", cellsFor(y), cellsFor(x)), ([[slope, intercept, r2]]) => ({
    slope,
    intercept,
    r2: r2 === "" ? null : r2,
    ...(at && { forecast: at.map((position: number) => intercept + slope * position) }),
  }));

const bridge: Ask = ({ scores0, weights0, scores1, weights1 }) =>
  rows(call("BRIDGE", ...[scores0, weights0, scores1, weights1].map(cellsFor)), (lines) => {
    const parts = lines.slice(0, -1);
    const column = (i: number) => parts.map((line) => line[i]);
    return {
      score: column(0),
      weight: column(1),
      interaction: column(2),
      total: lines.at(-1)!.reduce((sum, effect) => sum + effect, 0),
    };
  });

const rollup: Ask = ({ codes, scores, weights: given, missing, weighting }) =>
  list(call("ROLLUP", cellsFor(codes), cellsFor(scores), cellsFor(given), missingWord(missing), weighting));

const ahp: Ask = ({ matrix }, { expected }) =>
  fields({ ...(expected as object), weights: list(call("AHP", matrix)), cr: call("AHPCR", matrix) });

const reconcile: Ask = ({ a, b, tolerance }, { expected }) => {
  const result = firstCell(call("RECONCILE", a, b, tolerance));
  return typeof result === "string" && typeof expected === "object" ? { ...expected, agrees: false } : result;
};

/** Each method of the cases through the function that offers it (the names differ as the contract lists them). */
export const asks: Readonly<Record<string, Ask>> = {
  attainment: one("ATTAINMENT", "actual", "target", "direction", "floor", "cap", "convention", "zeroTarget"),
  attainment_range: one("RANGEATTAINMENT", "actual", "lower", "upper", "tolerance"),
  progress: one("PROGRESS", "actual", "baseline", "target", "floor", "cap"),
  pace: one("PACE", "actual", "baseline", "target", "elapsed"),
  variance: one("VARIANCE", "actual", "target", "direction", "relative"),
  run_rate: one("RUNRATE", "toDate", "elapsed", "total"),
  required_rate: one("REQUIREDRATE", "target", "toDate", "remaining"),
  efficacy: one("EFFICACY", "actual", "unacceptable", "satisfactory", "base", "span"),
  score_tier: ({ actual, bands, direction, default: otherwise }) =>
    firstCell(call("SCORE", actual, bandsOf(bands), "step", direction, otherwise)),
  score_linear: ({ actual, points }) => firstCell(call("SCORE", actual, points, "linear")),
  score_deduct: one("DEDUCTION", "full", "count", "per", "floor"),
  score_add: one("ADDITION", "base", "count", "per", "cap"),
  score_binary: one("PASSFAIL", "actual", "target", "direction", "points", "otherwise"),
  grade,
  rag: status,
  minmax,
  zscores: ({ values, sd }) => list(call("ZSCORES", cellsFor(values), sd === "sample")),
  weighted: weights,
  coverage: one("COVERAGE", "scores", "weights"),
  effective_weights: ({ scores, weights: given, missing }) =>
    list(call("EFFECTIVEWEIGHT", cellsFor(scores), cellsFor(given), missingWord(missing))),
  contribution,
  rollup,
  score_bridge: bridge,
  ahp,
  entropy_weights: ({ matrix, normalize, directions }, { expected }) =>
    fields({
      ...(expected as object),
      weights: list(call("ENTROPYWEIGHTS", matrix, normalize, directions && [directions])),
    }),
  roc: ({ n, ranks }) =>
    list(call("RANKWEIGHTS", cellsFor(ranks ?? Array.from({ length: n }, (_, i) => i + 1)))),
  pairwise04: ({ matrix }, { expected }) =>
    fields({ ...(expected as object), weights: list(call("PAIRWEIGHTS", matrix)) }),
  growth: one("GROWTH", "current", "prior", "negativeBase"),
  cagr: one("CAGR", "start", "end", "periods"),
  ratio: one("RATE", "part", "whole"),
  retention: one("RETENTION", "start", "end", "new"),
  cac: one("CAC", "spend", "newCustomers"),
  roi: one("ROI", "gain", "cost"),
  nps: one("NPS", "ratings"),
  csat_topbox: one("CSAT", "ratings", "threshold"),
  csat_mean: one("CSATSCORE", "ratings", "min", "max"),
  ces: one("CES", "ratings"),
  clv,
  price_volume: ({ budgetPrice, budgetQty, actualPrice, actualQty }) =>
    rows(call("PRICEVOLUME", budgetPrice, budgetQty, actualPrice, actualQty), ([[price, volume]]) => ({
      price,
      volume,
      total: price + volume,
    })),
  sla: one("SLA", "durations", "limit"),
  percentile: ({ values, p, method, mode }) =>
    firstCell(call("PERCENTILE", cellsFor(values), p, method ?? mode)),
  pareto,
  xmr,
  moving_average: ({ values, window }) => list(call("MOVINGAVERAGE", cellsFor(values), window)),
  linear_trend: trend,
  linear_forecast: ({ values, horizon }) => list(call("FORECAST", cellsFor(values), horizon)),
  seasonal_naive: ({ values, horizon, season }) =>
    list(call("FORECAST", cellsFor(values), horizon, "seasonal", season)),
  holt: ({ values, horizon, alpha, beta, init }) =>
    init === "start-at-second"
      ? undefined
      : list(call("FORECAST", cellsFor(values), horizon, "holt", null, alpha, beta)),
  reconcile,
  kpi_expression: expression,
  on_time: ({ due, done, amounts, asOf }) =>
    firstCell(call("ONTIME", cellsFor(due), cellsFor(done), cellsFor(amounts), asOf)),
  work_time: ({ start, end, opens, closes, holidays, workdays }) =>
    firstCell(call("WORKTIME", start, end, opens, closes, cellsFor(holidays), cellsFor(workdays))),
  period: ({ dates, values, asOf, grain, aggregate, offset, yearStart }) =>
    firstCell(call("PERIOD", cellsFor(dates), cellsFor(values), asOf, grain, aggregate, offset, yearStart)),
  to_date: ({ dates, values, asOf, within, aggregate, yearStart }) =>
    firstCell(call("TODATE", cellsFor(dates), cellsFor(values), asOf, within, aggregate, yearStart)),
  rolling: ({ dates, values, asOf, periods, grain, aggregate, yearStart }) =>
    firstCell(call("ROLLING", cellsFor(dates), cellsFor(values), asOf, periods, grain, aggregate, yearStart)),
};

/** Methods that no function offers: these cases are the mathematics' alone. */
export const coreOnly: ReadonlySet<string> = new Set([
  "score_ratio",
  "bonus",
  "pvm",
  "nps_counts",
  "xmr_rules",
  "periods",
  "series",
]);
