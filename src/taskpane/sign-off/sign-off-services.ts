import type * as tools from "../../actions/sign-off/sign-off-tools";

export type { Difference, SignOffOverview } from "../../actions/sign-off/sign-off-tools";

/** What the sign-off view asks of the actions layer; fetched when the view is first opened. */
export type SignOffServices = Pick<
  typeof tools,
  "readSignOffs" | "signOffPeriod" | "showDifference" | "differenceSentence"
>;
