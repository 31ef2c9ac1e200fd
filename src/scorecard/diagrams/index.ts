/** Diagrams that are drawn again from the tables on their sheets. */
export { diagramSettingPrefix, type DiagramRecord } from "./diagram";
export { redrawn, type FoundDiagram, type RedrawnDiagrams } from "./redraw";
