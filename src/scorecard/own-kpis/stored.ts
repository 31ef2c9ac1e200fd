import * as v from "valibot";
import { kpiEntries } from "../../catalog/schema";
import { parseExpression } from "../../core/expression/parse";
import { noOwnKpis, ownKpiSetting, type OwnKpi, type StoredOwnKpis } from "./own-kpi";

const card: v.GenericSchema<unknown, OwnKpi> = v.object({
  ...kpiEntries(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  expression: v.pipe(
    v.string(),
    v.check((written) => parseExpression(written).ok)
  ),
  band: v.optional(v.object({ lower: v.number(), upper: v.number() })),
  cycleOpen: v.optional(v.literal(true)),
});

/** What was stored, without the cards that cannot be read. */
export interface ReadOwnKpis extends StoredOwnKpis {
  /** Cards that cannot be read, as they stand: they are kept whenever the others are written. */
  readonly damaged: readonly unknown[];
  /** How many cards cannot be read. */
  readonly unreadable: number;
  /** The whole list comes from a newer version, or is damaged: it must not be written over. */
  readonly foreign?: true;
}

/**
 * The user's own KPIs from the workbook's settings. A card that is damaged is left out, and counted:
 * the others stay usable.
 */
export function readOwnKpis(settings: ReadonlyMap<string, unknown>): ReadOwnKpis {
  const setting = settings.get(ownKpiSetting);
  if (setting === undefined || setting === null) return { ...noOwnKpis, damaged: [], unreadable: 0 };
  const stored = setting as { version?: unknown; kpis?: unknown; sheet?: unknown };
  const cards = Array.isArray(stored.kpis) ? (stored.kpis as unknown[]) : undefined;
  if (stored.version !== 1 || !cards)
    return { ...noOwnKpis, damaged: [], unreadable: cards?.length ?? 1, foreign: true };
  const read = cards.map((each) => v.safeParse(card, each));
  const damaged = cards.filter((_, i) => !read[i].success);
  return {
    version: 1,
    kpis: read.flatMap((each) => (each.success ? [each.output] : [])),
    ...(typeof stored.sheet === "string" ? { sheet: stored.sheet } : {}),
    damaged,
    unreadable: damaged.length,
  };
}
