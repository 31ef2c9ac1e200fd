import * as core from "../../src/core/index";
import { mapped, over, type Method } from "./method";
import { optional, word, type Arguments } from "./read";

const weightOptions = (given: Arguments): core.WeightOptions => {
  const missing = word<core.MissingPolicy | "propagate">(given, "missing");
  return {
    missing: missing === "propagate" ? "block" : missing,
    weightSum: word<"normalize" | "strict">(given, "weightSum"),
  };
};

const xmrOptions = (baseline: number | undefined, given: Arguments): core.XmrOptions => ({
  baseline,
  center: word<"mean" | "median">(given, "center"),
});

const xmrRules: Method = (given) =>
  over(["values", "mean", "unpl", "lnpl", "baseline", "run"], (v) => {
    const found =
      v.mean === undefined
        ? core.xmrLimits(v.values, xmrOptions(optional(v.baseline), given))
        : core.ok<core.XmrLines>({ center: v.mean, upper: v.unpl, lower: v.lnpl });
    return mapped(found, (lines) => {
      const hits = core.xmrRules(v.values, lines, optional(v.run));
      return { rule1: hits.outside, rule2: hits.run, rule3: hits.near, rule4: core.xmrTrendRuns(v.values) };
    });
  })(given);

/** Methods of rows, columns and matrices: weights, trend, times. */
export const methodsOfSeries: Readonly<Record<string, Method>> = {
  weighted: over(["scores", "weights"], (v, given) =>
    core.weighted(v.scores, v.weights, weightOptions(given))
  ),
  coverage: over(["scores", "weights"], (v) => core.coverage(v.scores, v.weights)),
  effective_weights: over(["scores", "weights"], (v, given) =>
    core.effectiveWeights(v.scores, v.weights, weightOptions(given))
  ),
  contribution: over(["scores", "weights"], (v, given) => {
    const points = core.contribution(v.scores, v.weights, weightOptions(given));
    if (!points.ok) return points;
    return mapped(core.contributionShares(points.value), (shares) => ({
      points: points.value,
      shares,
      total: core.sum(points.value),
    }));
  }),
  rollup: over(["scores", "weights"], (v, given) => {
    const options = {
      missing: weightOptions(given).missing,
      weighting: word<"global" | "local">(given, "weighting"),
    };
    return mapped(core.rollup(given.codes as string[], v.scores, v.weights, options), (values) =>
      values.map((value) => (value.ok ? value.value : { error: core.excelErrorOf[value.reason] }))
    );
  }),
  score_bridge: over(["scores0", "weights0", "scores1", "weights1"], (v) =>
    mapped(core.bridge(v.scores0, v.weights0, v.scores1, v.weights1), ({ rows, change }) => ({
      score: rows.map((row) => row.score),
      weight: rows.map((row) => row.weight),
      interaction: rows.map((row) => row.interaction),
      total: change,
    }))
  ),
  ahp: over(["matrix"], (v) => core.ahp(v.matrix)),
  entropy_weights: over(["matrix"], (v, given) =>
    core.entropyWeights(v.matrix, {
      normalize: word<"sum" | "minmax">(given, "normalize"),
      directions: given.directions as core.Direction[] | undefined,
    })
  ),
  roc: over(["n", "ranks"], (v) => (v.ranks ? core.rankWeights(v.ranks) : core.rankOrderCentroid(v.n))),
  pairwise04: over(["matrix"], (v) => core.pairWeights(v.matrix)),
  zscores: over(["values"], (v, given) => core.zscores(v.values, { sample: given.sd === "sample" })),
  percentile: over(["values", "p"], (v, given) => {
    const method = word<"inc" | "exc">(given, "method") ?? word<"inc" | "exc">(given, "mode");
    return core.percentile(v.values, v.p, { method });
  }),
  sla: over(["durations", "limit"], (v) => core.sla(v.durations, v.limit)),
  pareto: over(["values"], (v) =>
    mapped(core.pareto(v.values), (rows) => ({
      order: rows.map((row) => row.index),
      share: rows.map((row) => row.share),
      cumulative: rows.map((row) => row.cumulative),
      vitalFew: core.vitalFew(rows),
    }))
  ),
  xmr: over(["values", "baseline"], (v, given) =>
    mapped(core.xmr(v.values, xmrOptions(optional(v.baseline), given)), ({ limits, ranges, signals }) => ({
      mean: limits.center,
      median: limits.center,
      center: limits.center,
      mrMean: limits.meanRange,
      unpl: limits.upper,
      lnpl: limits.lower,
      url: limits.upperRange,
      lrl: 0,
      mr: ranges,
      signals,
    }))
  ),
  xmr_rules: xmrRules,
  moving_average: over(["values", "window"], (v) => core.movingAverage(v.values, v.window)),
  linear_trend: over(["y", "x", "at"], (v) =>
    mapped(core.linearTrend(v.y, v.x), (line) => ({
      ...line,
      ...(v.at && { forecast: v.at.map((x: number) => line.intercept + line.slope * x) }),
    }))
  ),
  linear_forecast: over(["values", "horizon"], (v) => core.linearForecast(v.values, v.horizon)),
  seasonal_naive: over(["values", "season", "horizon"], (v) =>
    core.seasonalNaive(v.values, v.horizon, v.season)
  ),
  holt: over(["values", "horizon", "alpha", "beta"], (v, given) =>
    core.holt(v.values, v.horizon, {
      alpha: optional(v.alpha),
      beta: optional(v.beta),
      init: word<"update-first" | "start-at-second">(given, "init"),
    })
  ),
};
