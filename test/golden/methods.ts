import * as core from "../../src/core/index";
import { mapped, over, type Method } from "./method";
import { methodsOfPeriods } from "./methods-of-periods";
import { methodsOfSeries } from "./methods-of-series";
import { numbers, optional, plain, plainProblem, word, type Arguments } from "./read";

const direction = (given: Arguments) => word<core.Direction>(given, "direction");

const attainmentWords = (given: Arguments) => ({
  direction: direction(given),
  convention: word<"linear" | "ratio">(given, "convention"),
  zeroTarget: word<"error" | "met">(given, "zeroTarget"),
});

const grade: Method = (given) => {
  // Grades are text by right: only the score and the limits are numbers.
  const rows = given.bands as unknown as { min: core.CellInput; grade: string; coefficient: number }[];
  const read = numbers({ score: given.score, limits: rows.map((row) => row.min) }, ["score", "limits"]);
  if ("problem" in read) return plainProblem(read.problem);
  const bands = rows.map((row, i) => ({
    limit: read.values.limits[i],
    value: { grade: row.grade, coefficient: row.coefficient },
  }));
  return plain(core.grade(read.values.score, bands));
};

const rag = over(["value", "green", "amber"], (v, given) => {
  const status = core.status(v.value, {
    green: optional(v.green),
    amber: optional(v.amber),
    direction: direction(given),
  });
  if (!status.ok) return status.reason === "missing" ? core.ok("GREY") : status;
  return core.ok(status.value.toUpperCase());
});

const clv: Method = (given) => {
  if (given.form === "simple") {
    return over(["averageOrderValue", "ordersPerYear", "grossMargin", "years"], (v) =>
      core.clvSimple(v.averageOrderValue, v.ordersPerYear, v.grossMargin, v.years)
    )(given);
  }
  return over(["margin", "retention", "discount", "acquisitionCost", "periods", "years", "n"], (v) => {
    const options = { discount: optional(v.discount), acquisitionCost: optional(v.acquisitionCost) };
    return given.form === "finite"
      ? core.clvFinite(v.margin, v.retention, v.periods ?? v.years ?? v.n ?? null, options)
      : core.clv(v.margin, v.retention, { ...options, timing: word<"end" | "begin">(given, "form") });
  })(given);
};

const expression: Method = (given) => {
  const values = given.values as Arguments;
  const names = Object.keys(values);
  return over(names, (v) => core.evaluateExpression(String(given.expression), v))(values);
};

const pvmRow = (row: core.PriceVolumeMix) => ({ ...row, newLost: row.newOrLost });

/** Every method by the name the cases use. */
export const methods: Readonly<Record<string, Method>> = {
  attainment: over(["actual", "target", "floor", "cap"], (v, given) =>
    core.attainment(v.actual, v.target, {
      ...attainmentWords(given),
      floor: optional(v.floor),
      cap: optional(v.cap),
    })
  ),
  attainment_range: over(["actual", "lower", "upper", "tolerance"], (v) =>
    core.rangeAttainment(v.actual, v.lower, v.upper, optional(v.tolerance))
  ),
  progress: over(["actual", "baseline", "target", "floor", "cap"], (v) =>
    core.progress(v.actual, v.baseline, v.target, { floor: optional(v.floor), cap: optional(v.cap) })
  ),
  pace: over(["actual", "baseline", "target", "elapsed"], (v) =>
    core.pace(v.actual, v.baseline, v.target, v.elapsed)
  ),
  variance: over(["actual", "target"], (v, given) =>
    core.variance(v.actual, v.target, { direction: direction(given), relative: given.relative === true })
  ),
  run_rate: over(["toDate", "elapsed", "total"], (v) => core.runRate(v.toDate, v.elapsed, optional(v.total))),
  required_rate: over(["target", "toDate", "remaining"], (v) =>
    core.requiredRate(v.target, v.toDate, v.remaining)
  ),
  efficacy: over(["actual", "unacceptable", "satisfactory", "base", "span"], (v) =>
    core.efficacy(v.actual, v.unacceptable, v.satisfactory, optional(v.base), optional(v.span))
  ),
  score_ratio: over(["actual", "target", "points", "floorAttainment", "capAttainment"], (v, given) =>
    core.scoreRatio(v.actual, v.target, v.points, {
      ...attainmentWords(given),
      floorAttainment: optional(v.floorAttainment),
      capAttainment: optional(v.capAttainment),
    })
  ),
  score_tier: over(["actual", "bands", "default"], (v, given) =>
    core.score(v.actual, v.bands, { direction: direction(given), otherwise: optional(v.default) })
  ),
  score_linear: over(["actual", "points"], (v) =>
    core.score(
      v.actual,
      v.points.map(([limit, points]: [number, number]) => ({ limit, points })),
      { mode: "linear" }
    )
  ),
  score_deduct: over(["full", "count", "per", "floor"], (v) =>
    core.deduction(v.full, v.count, v.per, optional(v.floor))
  ),
  score_add: over(["base", "count", "per", "cap"], (v) =>
    core.addition(v.base, v.count, v.per, optional(v.cap))
  ),
  score_binary: over(["actual", "target", "points", "otherwise"], (v, given) =>
    core.passFail(v.actual, v.target, {
      direction: direction(given),
      points: optional(v.points),
      otherwise: optional(v.otherwise),
    })
  ),
  grade,
  rag,
  bonus: over(["base", "factors"], (v) => core.bonus(v.base, v.factors)),
  minmax: over(["value", "min", "max", "floor", "cap"], (v, given) =>
    core.minmax(v.value, v.min, v.max, {
      direction: direction(given),
      clamp: given.clamp === true,
      floor: optional(v.floor),
      cap: optional(v.cap),
    })
  ),
  growth: over(["current", "prior"], (v, given) =>
    core.growth(v.current, v.prior, { negativeBase: word<"error" | "abs">(given, "negativeBase") })
  ),
  cagr: over(["start", "end", "periods"], (v) => core.cagr(v.start, v.end, v.periods)),
  ratio: over(["part", "whole"], (v) => core.rate(v.part, v.whole)),
  retention: over(["start", "end", "new"], (v) => core.retention(v.start, v.end, v.new)),
  cac: over(["spend", "newCustomers"], (v) => core.cac(v.spend, v.newCustomers)),
  roi: over(["gain", "cost"], (v) => core.roi(v.gain, v.cost)),
  nps: over(["ratings"], (v) => core.nps(v.ratings)),
  nps_counts: over(["promoters", "passives", "detractors"], (v) =>
    core.npsFromCounts(v.promoters, v.passives, v.detractors)
  ),
  csat_topbox: over(["ratings", "threshold"], (v) => core.csat(v.ratings, optional(v.threshold))),
  csat_mean: over(["ratings", "min", "max"], (v) =>
    core.csatScore(v.ratings, optional(v.min), optional(v.max))
  ),
  ces: over(["ratings"], (v) => core.ces(v.ratings)),
  clv,
  price_volume: over(["budgetPrice", "budgetQty", "actualPrice", "actualQty"], (v) =>
    core.priceVolume(v.budgetPrice, v.budgetQty, v.actualPrice, v.actualQty)
  ),
  pvm: over(["rows"], (v) => {
    const rows = v.rows.map((row: Record<string, number | null | undefined>) => ({
      price0: row.budgetPrice ?? null,
      volume0: row.budgetQty ?? null,
      price1: row.actualPrice ?? null,
      volume1: row.actualQty ?? null,
    }));
    return mapped(core.priceVolumeMix(rows), (value) => ({
      rows: value.rows.map(pvmRow),
      totals: pvmRow(value.totals),
    }));
  }),
  reconcile: over(["a", "b", "tolerance"], (v) => core.reconcile(v.a, v.b, optional(v.tolerance))),
  kpi_expression: expression,
  ...methodsOfSeries,
  ...methodsOfPeriods,
};
