import { createContext, useContext } from "react";
import type { AuditServices } from "./audit/audit-services";
import type { DictionaryServices } from "./dictionary/dictionary-services";
import type { ExplainServices } from "./explain/explain-services";
import type { ShareServices } from "./share/share-services";
import type { SheetServices } from "./sheets/sheet-services";
import type { ScorecardServices } from "./scorecard/scorecard-services";
import type { SignOffServices } from "./sign-off/sign-off-services";
import type { FunctionServices } from "./functions/function-services";
import type {
  CreatedScorecard,
  DataReview,
  DataSpan,
  ListedScorecard,
  RunOptions,
  ScorecardOrder,
} from "../actions";
import type { KpiDefinition } from "../catalog/types";
import type { Standings } from "../actions/preview-standings";
import type { OwnTemplate } from "../scorecard/life/own-templates";
import type { OpenedRow } from "../scorecard/life/rows-of";
import type { Grain } from "../scorecard/periods";
import type { KpiMapping, PercentForm } from "../scorecard/mapping/kpi-mapping";
import type { Policies } from "../scorecard/policies";
import type { SampleValue } from "../scorecard/sample/sample-values";
import type { ScorecardRequest } from "../scorecard/request";
import type { Source } from "../scorecard/sources/source";

/** A scorecard that stands in the workbook, with the figures its sheet shows now. */
export interface ScorecardSummary extends Pick<
  ListedScorecard,
  "sheet" | "score" | "grade" | "coverage" | "periodStart"
> {
  readonly model: { readonly request: Pick<ListedScorecard["model"]["request"], "grain" | "title"> };
}

/** What Home shows and the wizard starts from. */
export interface WorkbookOverview {
  readonly sources: readonly Source[];
  readonly scorecards: readonly ScorecardSummary[];
  /** What could not be read and why, as sentences. */
  readonly gaps: readonly string[];
  /** The scoring rules that a new scorecard starts with. */
  readonly policies: Policies;
  /** The user's own KPIs that the workbook holds. */
  readonly own?: readonly KpiDefinition[];
}

/**
 * What the pane asks of the actions layer, and all it asks. The views get it by context, so that
 * each state of a view can be tested; `loadServices` gives the real ones.
 */
export interface PaneServices {
  readWorkbook(options: RunOptions): Promise<WorkbookOverview>;
  /** Proposals for KPIs by id, over the workbook as it was last read; `own` has the definitions of the user's own. */
  propose(kpis: readonly string[], own?: readonly KpiDefinition[]): Promise<readonly KpiMapping[]>;
  /** What the data leave open for some mappings, and what no figure counts. */
  review(mapping: readonly KpiMapping[], options: RunOptions): Promise<DataReview>;
  /** The mappings after a question of `review` was answered. */
  answer(mapping: readonly KpiMapping[], question: string, form: PercentForm): Promise<readonly KpiMapping[]>;
  /** The last values that a mapping gives, oldest first, over the workbook as it was last read. */
  sample(
    mapping: KpiMapping,
    grain: Grain,
    options: RunOptions,
    kpi?: KpiDefinition
  ): Promise<readonly SampleValue[]>;
  /** What an order would score now, over the workbook as it was last read. */
  standings(order: ScorecardOrder, options: RunOptions): Promise<Standings>;
  /** How far the data of an order reach, over the workbook as it was last read. */
  span(order: Pick<ScorecardOrder, "mapping" | "grain">): Promise<DataSpan>;
  /** The templates that were saved in the workbook, by name. */
  listTemplates(): Promise<readonly OwnTemplate[]>;
  deleteTemplate(id: string): Promise<void>;
  /** The KPIs of a request with the weights in force, over the workbook as it was last read. */
  rowsOf(request: ScorecardRequest, options: RunOptions): Promise<readonly OpenedRow[]>;
  create(order: ScorecardOrder, options: RunOptions): Promise<Pick<CreatedScorecard, "sheets">>;
  /** Removes what was last created. */
  undo(options: RunOptions): Promise<void>;
  goToSheet(sheet: string, options: RunOptions): Promise<void>;
  /** @param place a function's place on the page, such as "attainment" */
  openHelp(options: RunOptions, place?: string): Promise<void>;
  /** What the KPI dictionary and the user's own KPIs need; fetched when it is first asked for. */
  loadDictionary(): Promise<DictionaryServices>;
  /** What the Functions view needs; fetched when it is first asked for. */
  loadFunctions(): Promise<FunctionServices>;
  /** What the view of one scorecard needs; fetched when it is first asked for. */
  loadScorecard(): Promise<ScorecardServices>;
  /** What the sharing view needs; fetched when it is first asked for. */
  loadShare(): Promise<ShareServices>;
  /** What the view of data entry and diagrams needs. */
  loadSheets(): Promise<SheetServices>;
  /** What the audit view needs; fetched when it is first asked for. */
  loadAudit(): Promise<AuditServices>;
  /** What the sign-off view needs; fetched when it is first asked for. */
  loadSignOff(): Promise<SignOffServices>;
  /** What the Explain view needs; fetched when it is first asked for. */
  loadExplain(): Promise<ExplainServices>;
  /** What happened, why and what to do, in the user's language. */
  failureSentence(error: unknown, options: RunOptions): string;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("The pane's services are missing: wrap the view in ServicesProvider.");
  return services;
}
