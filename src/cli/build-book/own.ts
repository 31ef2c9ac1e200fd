import { findKpi, kpiById, templateById } from "../../catalog/index";
import type { KpiDefinition } from "../../catalog/types";
import type { Locale } from "../../i18n/sentence";
import { usageError } from "../usage-error";

const fold = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/**
 * The ids of the KPIs to add, by id or name, of the dictionary or of the workbook's own.
 *
 * @throws UsageError for one that neither has, and for one that the scorecard would have twice
 */
export function addedKpis(
  asked: { readonly template: string; readonly added: readonly string[] },
  own: readonly KpiDefinition[],
  locale: Locale
): readonly string[] {
  const items = templateById(asked.template)?.items ?? [];
  const added: string[] = [];
  for (const text of asked.added) {
    const known = findKpi(text) ?? own.find((kpi) => namesOf(kpi).some((name) => fold(name) === fold(text)));
    if (!known) throw usageError("unknownKpi", locale, { value: text });
    if (items.some(({ kpi }) => kpi === known.id) || added.includes(known.id))
      throw usageError("kpiTwice", locale, { value: known.id });
    added.push(known.id);
  }
  return added;
}

const namesOf = ({ id, name, aliases }: KpiDefinition): string[] => [
  id,
  name.en,
  name.zh,
  ...aliases.en,
  ...aliases.zh,
];

/** The definitions of the workbook's own KPIs that are among those added. */
export const usedOwn = (added: readonly string[], own: readonly KpiDefinition[]): readonly KpiDefinition[] =>
  own.filter(({ id }) => added.includes(id) && !kpiById(id));
