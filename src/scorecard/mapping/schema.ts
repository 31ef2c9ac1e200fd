import * as v from "valibot";
import type { Measure } from "../measure/measure";
import { cardTermEntries, kpiTermEntries, termKeys } from "./terms-schema";

/** The mapping file's shape. Unknown keys are refused: a misspelt "confirmd" must not pass in silence. */

const text = v.pipe(v.string(), v.minLength(1));

const comparison = v.strictObject({
  column: text,
  operator: v.picklist(["=", "<>", ">=", ">", "<=", "<"]),
  value: v.union([v.string(), v.number()]),
});

const condition = v.strictObject({
  ...comparison.entries,
  or: v.optional(v.pipe(v.array(comparison), v.minLength(1))),
});

const derived = v.strictObject({
  name: text,
  from: text,
  to: text,
  unit: v.picklist(["days", "hours", "minutes"]),
});

const from = {
  source: text,
  date: v.optional(text),
  where: v.optional(v.array(condition)),
  derived: v.optional(v.array(derived)),
};

const measureSchema: v.GenericSchema<Measure> = v.lazy((input) => {
  const kind = (input as { kind?: unknown } | null)?.kind;
  return schemas[
    typeof kind === "string" && kind in schemas ? (kind as keyof typeof schemas) : "unknown"
  ] as v.GenericSchema<Measure>;
});

const aggregate = (kind: string) => v.strictObject({ kind: v.literal(kind), ...from, column: text });

const kinds = [
  "count",
  "countValues",
  "countDistinct",
  "sum",
  "average",
  "min",
  "max",
  "first",
  "last",
  "share",
  "percentile",
  "lookup",
  "across",
  "ratio",
  "scaled",
  "constant",
] as const;

const schemas = {
  count: v.strictObject({ kind: v.literal("count"), ...from }),
  countValues: aggregate("countValues"),
  countDistinct: v.strictObject({
    kind: v.literal("countDistinct"),
    ...from,
    columns: v.pipe(v.array(text), v.minLength(1)),
  }),
  sum: aggregate("sum"),
  average: aggregate("average"),
  min: aggregate("min"),
  max: aggregate("max"),
  first: aggregate("first"),
  last: aggregate("last"),
  share: v.strictObject({ kind: v.literal("share"), ...from, ...comparison.entries, column: text }),
  percentile: v.strictObject({
    kind: v.literal("percentile"),
    ...from,
    column: text,
    p: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  lookup: v.strictObject({
    kind: v.literal("lookup"),
    ...from,
    key: text,
    column: text,
    aggregate: v.picklist(["sum", "average", "last"]),
  }),
  across: v.strictObject({
    kind: v.literal("across"),
    source: text,
    key: text,
    column: v.optional(text),
    aggregate: v.picklist(["sum", "average", "first", "last"]),
    where: v.optional(v.array(condition)),
  }),
  ratio: v.strictObject({
    kind: v.literal("ratio"),
    numerator: v.lazy(() => measureSchema),
    denominator: v.lazy(() => measureSchema),
  }),
  scaled: v.strictObject({
    kind: v.literal("scaled"),
    of: v.lazy(() => measureSchema),
    multiply: v.optional(v.number()),
    divide: v.optional(v.pipe(v.number(), v.notValue(0))),
  }),
  constant: v.strictObject({ kind: v.literal("constant"), value: v.number() }),
  unknown: v.object({ kind: v.picklist(kinds) }),
} as const;

const entry = v.strictObject({
  ...kpiTermEntries,
  confirmed: v.optional(v.boolean()),
  confidence: v.optional(v.picklist(["certain", "plausible", "none"])),
  value: v.optional(v.nullable(measureSchema)),
  inputs: v.optional(v.record(text, v.nullable(measureSchema))),
  target: v.optional(v.nullable(measureSchema)),
  note: v.optional(v.strictObject({ en: v.string(), zh: v.string() })),
});

export const mappingFileSchema = v.strictObject({
  version: v.literal(1),
  template: text,
  grain: v.optional(v.picklist(["month", "quarter", "year"])),
  ...cardTermEntries,
  kpis: v.record(text, entry),
});

export const fileKeys: readonly string[] = Object.keys(mappingFileSchema.entries);
export const entryKeys: readonly string[] = Object.keys(entry.entries);

/** Every word that may stand as a key in a mapping file, to name the one that a misspelt key means. */
export const mappingKeys: readonly string[] = [
  ...new Set([
    ...fileKeys,
    ...entryKeys,
    ...Object.values(schemas).flatMap((schema) => Object.keys(schema.entries)),
    ...Object.keys(condition.entries),
    ...Object.keys(derived.entries),
    ...termKeys,
  ]),
];
