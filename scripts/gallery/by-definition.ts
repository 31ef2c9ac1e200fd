import { kpiById } from "../../src/catalog";
import type { Grain } from "../../src/scorecard/periods";

/** Monthly figures of a KPI's inputs, in the months that a sheet shows; null where none came in. */
export type InputFigures = Readonly<Record<string, readonly (number | null)[]>>;

/** Balances and headcounts at a moment: a longer period has the last one. */
const standing = new Set([
  "customers_end",
  "assets_closing",
  "agents_total",
  "agents_certified",
  "people_required",
  "people_qualified",
  "key_retained",
  "annual_margin",
]);
const opening = new Set(["customers_start", "assets_opening", "key_start"]);
/** Scores and shares: a longer period has the mean. */
const means = new Set([
  "scale_min", "scale_max", "customer_share", "customer_rating", "qa_score", "repurchase_score", "recommend_score",
  "preference_score", "organisation_score", "cooperation_score", "execution_score", "retention_rate", "discount_rate",
  "share_current", "share_prior",
]); // prettier-ignore

/** An input of a longer period from its months: what flows adds up, balances and scores do not; null without any. */
export function overPeriod(input: string, monthly: readonly (number | null)[]): number | null {
  const present = monthly.filter((value) => value !== null);
  if (present.length === 0) return null;
  if (opening.has(input)) return present[0];
  if (standing.has(input)) return present[present.length - 1];
  const sum = present.reduce((total, value) => total + value, 0);
  return means.has(input) ? sum / present.length : sum;
}

/** A KPI's value from its inputs, by the formula of its card and the language's own arithmetic. */
export function byDefinition(kpi: string, inputs: Readonly<Record<string, number | null>>): number | null {
  const { expression, inputs: names } = kpiById(kpi)!;
  const values = names.map(({ id }) => inputs[id]);
  if (values.some((value) => value === null || value === undefined)) return null;
  const evaluate = new Function(
    "abs", "min", "max", ...names.map(({ id }) => id), `return ${expression};`
  ) as (...args: unknown[]) => number; // prettier-ignore
  return evaluate(Math.abs, Math.min, Math.max, ...values);
}

export const monthsIn: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/** A KPI's values by period: the months of each brought together input by input. */
export function valuesByPeriod(kpi: string, inputs: InputFigures, grain: Grain): (number | null)[] {
  const length = monthsIn[grain];
  const ids = kpiById(kpi)!.inputs.map(({ id }) => id);
  return Array.from({ length: inputs[ids[0]].length / length }, (_, period) =>
    byDefinition(
      kpi,
      Object.fromEntries(
        ids.map((id) => [id, overPeriod(id, inputs[id].slice(period * length, (period + 1) * length))])
      )
    )
  );
}
