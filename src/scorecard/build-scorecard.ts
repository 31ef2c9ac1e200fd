import type { Snapshot } from "../audit/snapshot";
import type { KpiDefinition } from "../catalog/types";
import type { Locale } from "../i18n/sentence";
import type { BuiltScorecard, ScorecardRequest } from "./model";
/** Document settings whose key begins so hold a ScorecardModel each. */
export declare const scorecardSettingPrefix: string;
/** The KPIs of a request in the order of its sheet: template without removed, plus added. */
export declare function scorecardKpis(request: Pick<ScorecardRequest, "template" | "added" | "removed">): KpiDefinition[];
export declare function buildScorecard(request: ScorecardRequest, context: { snapshot: Snapshot; locale: Locale }): BuiltScorecard;
