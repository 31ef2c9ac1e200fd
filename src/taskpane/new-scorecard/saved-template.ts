import type { Locale } from "../../i18n/sentence";
import type { OwnTemplate } from "../../scorecard/life/own-templates";
import type { OpenedRow } from "../../scorecard/life/rows-of";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import type { Measure } from "../../scorecard/measure/measure";
import { draftFrom } from "../scorecard/draft-from";
import type { WorkbookOverview } from "../services";
import { proposalFor, type Draft } from "./draft";

/** Begins the choice of a template that was saved in the workbook. */
export const ownPrefix = "own:";

/**
 * The draft of a saved template. A KPI keeps the data that it had where they are in the workbook (still); for the
 * others stands what recognition proposes now.
 */
export function draftOfSaved(
  { request, name }: OwnTemplate,
  rows: readonly OpenedRow[],
  proposals: readonly KpiMapping[],
  { sources, policies }: WorkbookOverview,
  locale: Locale
): Draft {
  const there = new Set(sources.map(({ id }) => id));
  const mapping = rows.map(({ kpi }) => {
    const kept = request.mapping.find((one) => one.kpi === kpi);
    return kept && sourcesOf(kept).every((id) => there.has(id)) ? kept : proposalFor(kpi, proposals);
  });
  const draft = draftFrom({ model: { locale }, request: { ...request, mapping }, rows }, policies);
  return {
    ...draft,
    title: name,
    period: "latest",
    locale,
    kpis: draft.kpis.map((row) => ({ ...row, proposal: proposalFor(row.kpi, proposals) })),
  };
}

/** Ids of all sources that a mapping reads. */
function sourcesOf({ value, inputs, target }: KpiMapping): string[] {
  const measures = [value, target, ...Object.values(inputs ?? {})];
  return measures.flatMap((measure) => (measure ? sourcesIn(measure) : []));
}

function sourcesIn(measure: Measure): string[] {
  if (measure.kind === "ratio") return [...sourcesIn(measure.numerator), ...sourcesIn(measure.denominator)];
  if (measure.kind === "scaled") return sourcesIn(measure.of);
  return "source" in measure ? [measure.source] : [];
}
