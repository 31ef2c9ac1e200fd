import type * as tools from "../../actions/share/share-tools";

export type { Attached, CheckedPoint, Detached, Proof, Scope } from "../../actions/share/share-tools";

/** What the sharing view asks of the actions layer; fetched when the view is first opened. */
export type ShareServices = Pick<
  typeof tools,
  | "proveFormulas"
  | "detachFormulas"
  | "attachFormulas"
  | "repairFormulas"
  | "checkSharing"
  | "addAboutSheet"
  | "stopAutoOpen"
  | "selectedScope"
  | "showCells"
>;
