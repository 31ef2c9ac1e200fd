import type { KpiDefinition, KpiInput } from "../../catalog/types";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { denominatorOf, evaluate } from "./expression";
import type { Measure } from "./measure";

/** What becomes of a figure over a longer span: this is decided by how it comes about, never by its unit alone. */

/** Balances, headcounts and rates per head: a quarter has that of its last month, never the sum of three. */
const standing =
  /_(?:end|closing|average)$|headcount|^(?:employees(?:_with_goals)?|rd_employees|salespeople|agents_(?:total|certified)|people_(?:required|qualified)|key_retained|annual_margin)$/;

const flowUnits = new Set([
  "count",
  "currency",
  "quantity",
  "duration_days",
  "duration_hours",
  "duration_minutes",
]);
const levelUnits =
  /^(?:ratio|score|score_0_100|score_minus100_100|index|times|years|percentage_point)$|_per_/;

/** An input that a span has from its beginning. */
export const isOpening = (input: Pick<KpiInput, "id">): boolean => /_start$|_opening$/.test(input.id);

/** How a number of this unit is brought to a longer span: flows add up, levels and ratios do not. */
export function aggregateOf(unit: string, id: string): "sum" | "average" | "last" {
  if (standing.test(id)) return "last";
  // Points of several ratings added up, as "Sum of ratings" is.
  return flowUnits.has(unit) || (unit === "score" && id.endsWith("_sum")) ? "sum" : "average";
}

/**
 * How an expression grows when everything in it that adds up over time is doubled: 1 for what adds up itself
 * (sales less their cost), 0 for a ratio or mean (sales by orders), undefined for anything else, such as
 * (opening + new) ÷ opening.
 */
function degreeOf(
  { expression, inputs }: KpiDefinition,
  isFlow: (input: KpiInput) => boolean
): 0 | 1 | undefined {
  // Values that no expression is special for.
  const at = (scale: number): number | null =>
    evaluate(
      expression,
      Object.fromEntries(inputs.map((input, i) => [input.id, (1.7 + i * 0.37) * (isFlow(input) ? scale : 1)]))
    );
  const [once, twice] = [at(1), at(2)];
  if (once === null || twice === null || once === 0) return undefined;
  const growth = twice / once;
  return Math.abs(growth - 2) < 1e-9 ? 1 : Math.abs(growth - 1) < 1e-9 ? 0 : undefined;
}

/**
 * True for a KPI whose figures of several months make up that of the quarter or the year when they are added:
 * counts and amounts of money that are no mean and no rate a head or a case.
 *
 * @example addsUp(kpiById("sales-revenue")!)            // true
 * @example addsUp(kpiById("customer-lifetime-value")!)  // false
 */
export function addsUp(kpi: KpiDefinition): boolean {
  if (kpi.unit !== "count" && kpi.unit !== "currency") return false;
  const unitOf = ({ unit }: KpiInput): string =>
    flowUnits.has(unit) || levelUnits.test(unit) ? unit : kpi.unit;
  const isFlow = (input: KpiInput): boolean =>
    !isOpening(input) && aggregateOf(unitOf(input), input.id) === "sum";
  // What is no expression of inputs is the figure itself.
  return kpi.inputs.length === 0 || degreeOf(kpi, isFlow) === 1;
}

/**
 * How the figure of a year comes from its months. sum: they add up. pooled: a mean or a ratio over everything
 * in the span, so that months weigh by what is in them. last: the latest stands. weighted: the months' own ratios,
 * each by its denominator, for what can be asked of one month only: what was lost in a month ÷ customers at
 * its beginning. mean: the plain mean of the months, where no denominator is known.
 */
export type OverTime = "sum" | "pooled" | "last" | "weighted" | "mean";

/** How a KPI's figures make up those of a longer span, by what its mapping reads. */
export function overTime(kpi: KpiDefinition, mapping: Pick<KpiMapping, "value" | "inputs">): OverTime {
  if (mapping.value) {
    const kind = ofMeasure(kpi, mapping.value);
    return kind === "mean" && ratioIn(mapping.value) ? "weighted" : kind;
  }
  const inputs = mapping.inputs ?? {};
  const kinds = kpi.inputs.map(({ id }) => (inputs[id] ? ofMeasure(kpi, inputs[id]) : "mean"));
  const complete = kpi.inputs.every(({ id }) => inputs[id]);
  if (kinds.includes("mean"))
    return complete && denominatorOf(kpi.expression) !== undefined ? "weighted" : "mean";
  const degree = degreeOf(kpi, (input) => kinds[kpi.inputs.indexOf(input)] === "sum");
  if (degree === 1) return "sum";
  if (degree === undefined) return "mean";
  return kinds.every((kind) => kind === "last") ? "last" : "pooled";
}

/** The ratio that a measure is, whatever its unit is brought to. */
export const ratioIn = (measure: Measure): Extract<Measure, { readonly kind: "ratio" }> | undefined =>
  measure.kind === "ratio" ? measure : measure.kind === "scaled" ? ratioIn(measure.of) : undefined;

function ofMeasure(kpi: KpiDefinition, measure: Measure): Exclude<OverTime, "weighted"> {
  switch (measure.kind) {
    case "count":
    case "countValues":
    case "sum":
      return "sum";
    case "countDistinct":
      // Who comes in two months is one customer of the year: no more than a mean can be said of several months.
      return addsUp(kpi) ? "sum" : "mean";
    case "average":
    case "share":
    case "percentile":
    case "constant":
      return "pooled";
    case "ratio": {
      const [over, under] = [ofMeasure(kpi, measure.numerator), ofMeasure(kpi, measure.denominator)];
      if (over === "mean" || under === "mean") return "mean";
      if (over === "sum" && under !== "sum") return "sum";
      return over === "last" && under === "last" ? "last" : "pooled";
    }
    case "scaled":
      return ofMeasure(kpi, measure.of);
    case "lookup":
    case "across": {
      const aggregates = { sum: "sum", average: "pooled", last: "last", first: "mean" } as const;
      return aggregates[measure.aggregate];
    }
    case "last":
      return "last";
    case "first":
    case "min":
    case "max":
      return "mean";
  }
}
