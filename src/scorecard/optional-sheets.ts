import type { SheetPlan } from "../plan/plan";
import { appraisalSheet } from "./appraisal/appraisal-sheet";
import { reviewSheet } from "./review/review-sheet";
import { analysisSheet } from "./charts/analysis-sheet";
import { diagramSettingPrefix, type DiagramRecord } from "./diagrams/diagram";
import { fishboneSheet } from "./fishbone/fishbone-sheet";
import { optionalSheets, type OptionalSheet, type ScorecardRequest } from "./request";
import { type Policies } from "./policies";
import { templateOf } from "./rows/groups";
import type { RowGroup } from "./rows/rows";
import type { Current } from "./standing/current";
import type { Places } from "./sheet/places";
import { strategyMapSheet } from "./strategy-map/strategy-map-sheet";
import { subtitleFormula } from "./subtitle";
import type { Words } from "./words";

/**
 * The sheets that a template brings along: perspectives a strategy map and the analysis with its radar,
 * grades with coefficients an appraisal.
 *
 * @example impliedSheets("balanced-scorecard-company")  // ["analysis", "strategyMap"]
 */
function impliedSheets(template: string): readonly OptionalSheet[] {
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
  /** Days by which the workbook's serials are behind those of the 1900 system. */
  readonly epochShift: number;
  /** Rows that the review's log has already. */
  readonly logRows?: number;
  /** A name for a table that nothing in the workbook has. */
  freeTable(name: string): string;
  /** A key for a document setting under which nothing is kept, though another sheet may have had the name. */
  freeSetting(key: string): string;
}

/** What the optional sheets add to a plan: the sheets, and what is remembered of their diagrams. */
export interface OptionalSheets {
  readonly sheets: readonly SheetPlan[];
  readonly settings: Readonly<Record<string, DiagramRecord>>;
}

/** The plans of the optional sheets that have a name. */
export function optionalSheetPlans(input: OptionalSheetsInput, words: Words): OptionalSheets {
  const { names, request, title, places, freeTable, freeSetting } = input;
  const { grain, template } = request;
  const { standings } = input.current;
  const subtitle = subtitleFormula(input.subtitle, places, grain, words);
  const common = { title, subtitle, places, standings };
  const sheets: SheetPlan[] = [];
  const settings: Record<string, DiagramRecord> = {};
  const add = ({ sheet, diagram }: { sheet: SheetPlan; diagram: DiagramRecord }): void => {
    sheets.push(sheet);
    settings[freeSetting(diagramSettingPrefix + sheet.name)] = diagram;
  };
  if (names.analysis) sheets.push(analysisSheet({ sheet: names.analysis, title, subtitle, places }, words));
  if (names.fishbone)
    add(fishboneSheet({ ...common, sheet: names.fishbone, table: freeTable("KpiCauses"), template }, words));
  if (names.strategyMap)
    add(
      strategyMapSheet(
        {
          ...common,
          sheet: names.strategyMap,
          tables: [freeTable("KpiObjectives"), freeTable("KpiLinks")],
        },
        words
      )
    );
  if (names.review && names.reviewTable)
    sheets.push(
      reviewSheet(
        {
          sheet: names.review,
          table: names.reviewTable,
          title,
          subtitle,
          places,
          current: input.current,
          grain,
          epochShift: input.epochShift,
          ...(input.logRows === undefined ? {} : { logRows: input.logRows }),
        },
        words
      )
    );
  if (names.appraisal)
    sheets.push(appraisalSheet({ sheet: names.appraisal, title, subtitle, places }, words));
  return { sheets, settings };
}
