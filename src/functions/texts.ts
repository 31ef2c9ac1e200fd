import type { Message } from "../i18n/sentence";
import { entryOf } from "./registry";
import { attainingTexts } from "./texts/attaining";
import { changingTexts } from "./texts/changing";
import { customersTexts } from "./texts/customers";
import { dictionaryTexts } from "./texts/dictionary";
import { moneyTexts } from "./texts/money";
import { parameterTexts } from "./texts/parameters";
import { scoringTexts } from "./texts/scoring";
import { serviceTexts } from "./texts/service";
import { trendingTexts } from "./texts/trending";
import { weightingTexts } from "./texts/weighting";
import type { FunctionText, FunctionTexts } from "./texts/types";

export type { FunctionText } from "./texts/types";

/**
 * What each function and argument means, in both languages, for the formula editor, the help page
 * and the pane. It is no part of the functions chunk: a calculation needs none of it.
 */
const functionTexts: FunctionTexts = {
  ...attainingTexts,
  ...scoringTexts,
  ...weightingTexts,
  ...changingTexts,
  ...trendingTexts,
  ...customersTexts,
  ...serviceTexts,
  ...moneyTexts,
  ...dictionaryTexts,
};

/** The description of a function. */
export const functionText = (name: string): FunctionText | undefined => functionTexts[name];

/** The description of a function's argument: its own, or the one it shares with other functions. */
export const parameterText = (functionName: string, parameter: string): Message | undefined =>
  functionTexts[functionName]?.parameters?.[parameter] ??
  (entryOf(functionName) ? parameterTexts[parameter] : undefined);
