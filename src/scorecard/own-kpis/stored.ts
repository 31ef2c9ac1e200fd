import * as v from "valibot";
import { parseExpression } from "../../core/expression/parse";
import { noOwnKpis, ownKpiSetting, type OwnKpi, type StoredOwnKpis } from "./own-kpi";

const text = v.object({ en: v.string(), zh: v.string() });
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const units = [
  "count", "count_per_day", "count_per_person", "currency", "currency_per_unit", "duration_days", "duration_hours",
  "duration_minutes", "hours_per_person", "index", "per_million_hours", "percentage_point", "ratio", "score_0_100",
  "score_minus100_100", "times", "years",
] as const; // prettier-ignore

const schema: v.GenericSchema<unknown, OwnKpi> = v.object({
  id,
  code: v.nullable(v.string()),
  name: text,
  aliases: v.object({ en: v.array(v.string()), zh: v.array(v.string()) }),
  definition: text,
  purpose: text,
  formula: text,
  inputs: v.array(
    v.object({ id: v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/i)), name: text, unit: v.string() })
  ),
  expression: v.pipe(
    v.string(),
    v.check((written) => parseExpression(written).ok)
  ),
  unit: v.picklist(units),
  format: v.string(),
  direction: v.picklist(["higher", "lower", "range"]),
  target: v.nullable(
    v.object({
      operator: v.picklist([">=", ">", "<=", "<", "relative-change", "range"]),
      value: v.number(),
      unit: v.string(),
    })
  ),
  band: v.optional(v.object({ lower: v.number(), upper: v.number() })),
  cycleOpen: v.optional(v.literal(true)),
  perspective: v.picklist(["financial", "customer", "process", "learning"]),
  area: v.string(),
  frequency: v.picklist(["daily", "weekly", "monthly", "quarterly", "half-year", "year"]),
  source: text,
  owner: text,
  check: text,
  collector: text,
  presentation: text,
  remarks: v.nullable(text),
  successFactor: v.nullable(text),
  leadingOrLagging: v.picklist(["leading", "lagging"]),
});

/** What was stored, without the cards that cannot be read; `unreadable` counts those. */
export interface ReadOwnKpis extends StoredOwnKpis {
  readonly unreadable: number;
}

/** All units that a KPI can have. */
export const ownKpiUnits = units;

/**
 * The user's own KPIs from the workbook's settings. A card that is damaged is left out, and counted:
 * the others stay usable. A newer version is left alone.
 */
export function readOwnKpis(settings: ReadonlyMap<string, unknown>): ReadOwnKpis {
  const stored = settings.get(ownKpiSetting) as
    { version?: unknown; kpis?: unknown; sheet?: unknown } | undefined;
  if (stored?.version !== 1 || !Array.isArray(stored.kpis)) return { ...noOwnKpis, unreadable: 0 };
  const kpis = stored.kpis.flatMap((card: unknown) => {
    const read = v.safeParse(schema, card);
    return read.success ? [read.output] : [];
  });
  return {
    version: 1,
    kpis,
    ...(typeof stored.sheet === "string" ? { sheet: stored.sheet } : {}),
    unreadable: stored.kpis.length - kpis.length,
  };
}
