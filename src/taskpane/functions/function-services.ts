import type * as tools from "../../actions/functions/function-tools";

export type {
  FunctionGuide,
  FunctionTrial,
  GuideParameter,
  Inserted,
  TriedError,
} from "../../actions/functions/function-tools";

/** What the Functions view asks of the actions layer; fetched when the view is first opened. */
export type FunctionServices = Pick<
  typeof tools,
  | "searchFunctions"
  | "selectedReference"
  | "tryFunctionIn"
  | "insertFunctionNow"
  | "signatureOf"
  | "notationParts"
  | "shownValue"
>;
