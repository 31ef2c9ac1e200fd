import * as v from "valibot";
import { locales } from "../../i18n/sentence";
import { optionalSheets } from "../request";
import { fewestPeriods, mostPeriods } from "../trends/period-window";

/** What a mapping file may say besides where the numbers come from. */

const text = v.pipe(v.string(), v.minLength(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const names = v.optional(v.array(text));

/** Of one KPI. */
export const kpiTermEntries = {
  /** Share of the whole. */
  weight: v.optional(share),
  /** null leaves the target open: one from the data then counts, or none. */
  fixedTarget: v.optional(v.nullable(v.number())),
  band: v.optional(v.nullable(v.strictObject({ lower: v.number(), upper: v.number() }))),
  baseline: v.optional(v.number()),
  owner: v.optional(text),
};

export const policyEntries = {
  convention: v.optional(v.picklist(["linear", "ratio"])),
  zeroTarget: v.optional(v.picklist(["error", "met"])),
  floor: v.optional(v.number()),
  cap: v.optional(v.number()),
  missing: v.optional(v.picklist(["rescale", "equal", "zero", "block"])),
  green: v.optional(v.number()),
  amber: v.optional(v.number()),
  grades: v.optional(
    v.pipe(
      v.array(v.strictObject({ min: v.number(), grade: text, coefficient: v.optional(v.number()) })),
      v.minLength(1)
    )
  ),
};

const sheetEntries = Object.fromEntries(
  optionalSheets.map((sheet) => [sheet, v.optional(v.boolean())])
) as Record<(typeof optionalSheets)[number], v.OptionalSchema<v.BooleanSchema<undefined>, undefined>>;

/** Of the scorecard. */
export const cardTermEntries = {
  added: names,
  removed: names,
  order: names,
  groupWeights: v.optional(v.record(text, share)),
  policies: v.optional(v.strictObject(policyEntries)),
  sheets: v.optional(v.strictObject(sheetEntries)),
  trendPeriods: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(fewestPeriods), v.maxValue(mostPeriods))
  ),
  lastYearLine: v.optional(v.boolean()),
  title: v.optional(text),
  organisation: v.optional(text),
  period: v.optional(text),
  language: v.optional(v.picklist(locales)),
};

export type KpiTerms = v.InferOutput<v.StrictObjectSchema<typeof kpiTermEntries, undefined>>;
export type CardTerms = v.InferOutput<v.StrictObjectSchema<typeof cardTermEntries, undefined>>;

/** The words that may stand as keys. */
export const termKeys: readonly string[] = [
  ...Object.keys(kpiTermEntries),
  ...Object.keys(cardTermEntries),
  ...Object.keys(policyEntries),
  ...optionalSheets,
  ...["lower", "upper", "min", "grade", "coefficient"],
];
