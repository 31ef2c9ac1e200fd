/** What a user can do: the pane, the ribbon and the command line call these. */
export type { Action, Progress, RunOptions } from "./action";
export { associateCommands } from "./commands";
export { connectPane, openPaneView, type PaneView } from "./pane";
export { createScorecard, type CreatedScorecard, type ScorecardOrder } from "./create-scorecard";
export { dataSpan, type DataSpan } from "./data-span";
export { failureSentence, isCancelled } from "./failure-sentence";
export { goTo } from "./go-to";
export { listModels, listScorecards, type ListedScorecard } from "./list-scorecards";
export { newerParts } from "./newer-parts";
export { newScorecard } from "./new-scorecard";
export { openHelp } from "./open-help";
export { storedOwnKpis } from "./own-kpis/read-own-kpis";
export { previewStandings, type Standings } from "./preview-standings";
export { previewMapping } from "./preview-mapping";
export {
  proposeFor,
  proposeForKpis,
  recogniseData,
  sourcesOfUser,
  type WorkbookData,
} from "./recognise-data";
export { answerQuestion, reviewData, type DataReview } from "./review-data";
export { start, type Start } from "./start";
export { defaultPolicies } from "../scorecard/index";
export { showPane } from "./show-pane";
export { undoable, undoLast } from "./undo-last";
export { hostFacts, whenReady, type HostFacts } from "../workbook/host";
export { watchWorkbook, type WorkbookChange } from "../workbook/events";
export type { Place } from "../workbook/place";
export { deleteOwnTemplate, listOwnTemplates } from "./scorecard/own-templates";
export { rowsOf as rowsOfRequest } from "../scorecard/life/rows-of";
