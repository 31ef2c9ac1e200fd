import type { SheetPlan } from "../plan/plan";
import { analysisSheet } from "./charts/analysis-sheet";
import { optionalSheets, type OptionalSheet, type Policies, type ScorecardRequest } from "./model";
import { templateOf } from "./rows/groups";
import type { RowGroup } from "./rows/rows";
import type { Current } from "./standing/current";
import type { Places } from "./sheet/places";
import type { Words } from "./words";

/**
 * The sheets that a template brings along: perspectives a strategy map and the analysis with its radar,
 * a table of grades with coefficients an appraisal.
 *
 * @example impliedSheets("balanced-scorecard-company")  // ["analysis", "strategyMap"]
 */
export function impliedSheets(template: string): readonly OptionalSheet[] {
  const { groups, grades } = templateOf(template);
  const perspectives = groups?.some(({ code }) => code === "learning") ?? false;
  const rewards = grades?.some(({ coefficient }) => coefficient !== undefined) ?? false;
  return [
    ...(perspectives ? (["analysis", "strategyMap"] as const) : []),
    ...(rewards ? (["review", "appraisal"] as const) : []),
  ];
}

/** The optional sheets of a request, in their order: what it names, and else what its template implies. */
export function sheetsOf({ template, sheets = {} }: ScorecardRequest): readonly OptionalSheet[] {
  const implied = impliedSheets(template);
  return optionalSheets.filter((sheet) => sheets[sheet] ?? implied.includes(sheet));
}

export interface OptionalSheetsInput {
  readonly request: ScorecardRequest;
  readonly names: Readonly<Partial<Record<OptionalSheet, string>>> & { readonly reviewTable?: string };
  readonly title: string;
  readonly subtitle: string;
  readonly places: Places;
  readonly groups: readonly RowGroup[];
  readonly policies: Policies;
  readonly current: Current;
}

/** The plans of the optional sheets that have a name. */
export function optionalSheetPlans(input: OptionalSheetsInput, words: Words): SheetPlan[] {
  const { names, request, title, subtitle, places } = input;
  const { grain } = request;
  return [
    ...(names.analysis
      ? [analysisSheet({ sheet: names.analysis, title, subtitle, grain, places }, words)]
      : []),
  ];
}
