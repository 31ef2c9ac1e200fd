import type { RowTerms } from "../../scorecard/own-kpis/import-row";
import type { KpiDefinition } from "../../catalog/types";
import type { KpiTermsGiven } from "./draft";

/** A KPI of a table that was imported, with what the table says of its part in a scorecard. */
export interface ImportedRow {
  readonly kpi: KpiDefinition;
  readonly terms: KpiTermsGiven;
}

/** What a row says of the KPI's part in the scorecard; a target in a unit of its own for a band. */
export const termsGiven = (terms: RowTerms): KpiTermsGiven => ({
  ...(terms.weight === undefined ? {} : { weight: terms.weight }),
  ...(terms.target === undefined ? {} : { target: terms.target }),
  ...(terms.band ?? {}),
  ...(terms.owner === undefined ? {} : { owner: terms.owner }),
});

let waiting: readonly ImportedRow[] = [];

/** Keeps rows that were imported in the dictionary for the scorecard that is made, or gone on with, next. */
export const keepImported = (rows: readonly ImportedRow[]): void => {
  waiting = rows;
};

/** The rows that were kept, once. */
export function takeImported(): readonly ImportedRow[] {
  const rows = waiting;
  waiting = [];
  return rows;
}
