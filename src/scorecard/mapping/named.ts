import type { KpiDefinition, KpiInput } from "../../catalog/types";
import type { Confidence, KpiMapping, Measure, Source, SourceColumn } from "../model";

/** Mappings by name: rows of a long source, or columns of any, that are called like a KPI or its inputs. */

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s_\u3000]+/g, " ")
    .trim()
    .toLowerCase();

type Named = Omit<KpiMapping, "kpi" | "confirmed">;

/** How a number of this unit is brought to a coarser period: flows add up, levels and ratios do not. */
function aggregateOf(unit: string, id: string): "sum" | "average" | "last" {
  if (/(_end|_closing|headcount|_total|^employees$|_average)$/.test(id)) return "last";
  return ["count", "currency", "quantity", "duration_days", "duration_hours", "duration_minutes"].includes(
    unit
  )
    ? "sum"
    : "average";
}

/** Of a KPI as a whole only counts and money add up. */
const kpiAggregate = (kpi: KpiDefinition): "sum" | "average" =>
  kpi.unit === "count" || kpi.unit === "currency" ? "sum" : "average";

const isOpening = (input: KpiInput): boolean => /_start$|_opening$/.test(input.id);

const namesOf = (kpi: KpiDefinition): Set<string> => new Set([kpi.id, kpi.name.en, kpi.name.zh].map(fold));

const aliasesOf = (kpi: KpiDefinition): Set<string> =>
  new Set([...kpi.aliases.en, ...kpi.aliases.zh].map(fold));

/** A share that stands as 85 instead of 0.85 is divided by 100. */
function asFraction(kpi: KpiDefinition, measure: Measure, largest: number): Measure {
  return kpi.unit === "ratio" && largest > 3 ? { kind: "scaled", of: measure, divide: 100 } : measure;
}

export function namedInLong(kpi: KpiDefinition, source: Source): Named | undefined {
  const { long } = source;
  if (!long) return undefined;
  const keyFor = (names: ReadonlySet<string>): string | undefined =>
    long.keys.find(({ key }) => names.has(fold(key)))?.key;
  const lookup = (key: string, aggregate: "sum" | "average" | "last", column = long.actual): Measure => ({
    kind: "lookup",
    source: source.id,
    key,
    column,
    aggregate,
  });

  const exact = keyFor(namesOf(kpi));
  const key = exact ?? keyFor(aliasesOf(kpi));
  if (key !== undefined) {
    const largest = long.keys.find((known) => known.key === key)?.max ?? 0;
    const target = long.target
      ? { target: asFraction(kpi, lookup(key, kpiAggregate(kpi), long.target), largest) }
      : {};
    const confidence: Confidence = exact === undefined ? "plausible" : "certain";
    const note =
      exact === undefined
        ? { note: { en: `"${key}" is taken as ${kpi.name.en}.`, zh: `“${key}”按“${kpi.name.zh}”处理。` } }
        : {};
    return {
      confidence,
      value: asFraction(kpi, lookup(key, kpiAggregate(kpi)), largest),
      ...target,
      ...note,
    };
  }
  return inputsBy(kpi, (input) => {
    const inputKey = keyFor(new Set([input.id, input.name.en, input.name.zh].map(fold)));
    const aggregate = aggregateOf(input.unit, input.id);
    // An opening balance of a quarter is that of its first month, which a lookup cannot pick.
    return inputKey === undefined || isOpening(input) ? undefined : lookup(inputKey, aggregate);
  });
}

export function namedColumns(kpi: KpiDefinition, source: Source): Named | undefined {
  if (source.shape === "none" || source.shape === "long") return undefined;
  const numeric = source.columns.filter((c) => ["number", "share", "rating"].includes(c.kind));
  const columnFor = (names: ReadonlySet<string>): SourceColumn | undefined =>
    numeric.find((c) => names.has(fold(c.name)));
  const exact = columnFor(namesOf(kpi));
  const whole = exact ?? (source.shape === "wide" ? columnFor(aliasesOf(kpi)) : undefined);
  // In a source of records a column called like a KPI (such as "Satisfaction rating") is an input; one column a KPI is the wide shape.
  if (whole && (source.shape === "wide" || kpi.inputs.length === 1)) {
    const measure: Measure = { kind: kpiAggregate(kpi), source: source.id, column: whole.name };
    return { confidence: exact ? "certain" : "plausible", value: asFraction(kpi, measure, whole.max ?? 0) };
  }
  return inputsBy(kpi, (input) => {
    const column = columnFor(new Set([input.id, input.name.en, input.name.zh].map(fold)));
    const kind = isOpening(input) ? "first" : aggregateOf(input.unit, input.id);
    return column && { kind, source: source.id, column: column.name };
  });
}

/** All inputs of a KPI, or nothing: a ratio with one half is no ratio. */
function inputsBy(kpi: KpiDefinition, find: (input: KpiInput) => Measure | undefined): Named | undefined {
  const inputs: Record<string, Measure> = {};
  for (const input of kpi.inputs) {
    const measure = find(input);
    if (!measure) return undefined;
    inputs[input.id] = measure;
  }
  return { confidence: "certain", inputs };
}
