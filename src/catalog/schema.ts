import * as v from "valibot";

export const kpiUnits = [
  "count", "count_per_day", "count_per_person", "currency", "currency_per_unit", "duration_days", "duration_hours",
  "duration_minutes", "hours_per_person", "index", "per_million_hours", "percentage_point", "ratio", "score_0_100",
  "score_minus100_100", "times", "years",
] as const; // prettier-ignore

const target = v.object({
  operator: v.picklist([">=", ">", "<=", "<", "relative-change", "range"]),
  value: v.number(),
  unit: v.string(),
  within: v.optional(v.string()),
});

const frequency = v.picklist(["daily", "weekly", "monthly", "quarterly", "half-year", "year"]);

/**
 * The fields of a KPI's card, for `v.object`. The dictionary's own cards say something in every text; a user's
 * card may leave some empty.
 *
 * @param words what counts as a text in one language
 */
export function kpiEntries<S extends v.GenericSchema<unknown, string>>(words: S) {
  const text = v.object({ en: words, zh: words });
  return {
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    code: v.nullable(v.string()),
    name: text,
    aliases: v.object({ en: v.array(words), zh: v.array(words) }),
    definition: text,
    purpose: text,
    formula: text,
    inputs: v.array(
      v.object({ id: v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/i)), name: text, unit: v.string() })
    ),
    expression: v.string(),
    unit: v.picklist(kpiUnits),
    format: v.string(),
    direction: v.picklist(["higher", "lower", "range"]),
    target: v.nullable(target),
    perspective: v.picklist(["financial", "customer", "process", "learning"]),
    area: v.string(),
    frequency,
    source: text,
    owner: text,
    check: text,
    collector: text,
    presentation: text,
    remarks: v.nullable(text),
    successFactor: v.nullable(text),
    leadingOrLagging: v.picklist(["leading", "lagging"]),
  };
}

const said = v.pipe(v.string(), v.trim(), v.nonEmpty());
const text = v.object({ en: said, zh: said });
const share = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));

/** A KPI of the dictionary: every field there, every text in both languages, and nothing else. */
export const kpiSchema = v.strictObject(kpiEntries(said));

/** A scorecard that a user can start from. */
export const templateSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: text,
  grain: v.picklist(["month", "quarter", "year"]),
  variantOf: v.optional(v.string()),
  groups: v.optional(
    v.array(v.strictObject({ code: said, name: text, parent: v.optional(said), weight: v.optional(share) }))
  ),
  grades: v.optional(
    v.array(
      v.strictObject({
        grade: said,
        min: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
        coefficient: v.optional(v.pipe(v.number(), v.minValue(0))),
        label: v.optional(text),
      })
    )
  ),
  items: v.pipe(
    v.array(
      v.strictObject({
        kpi: said,
        weight: share,
        target: v.nullable(target),
        code: v.optional(said),
        group: v.optional(said),
        frequency: v.optional(frequency),
        owner: v.optional(text),
        baseline: v.optional(v.number()),
      })
    ),
    v.nonEmpty()
  ),
});
