/** A scorecard's life after its creation: opened again, changed in place. */
export { CellsInTheWay, changeScorecard, type ScorecardChange } from "./change-scorecard";
export { withLinesBack } from "./going-lines";
export type { LeftAlone } from "./besides";
export { diagramsOf } from "./standing-diagrams";
export { openScorecard, type OpenedScorecard } from "./open-scorecard";
export { LayoutLost, LayoutOld } from "./change-sheet";
export { UnknownTemplate } from "../rows/groups";
export { SourceGone } from "./present-sources";
export { mergeRequests } from "./merge-requests";
export { withoutKpi, type Edit, type ReadBack } from "./read-back";
