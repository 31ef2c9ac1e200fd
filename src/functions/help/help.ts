import { attainingHelp } from "./attaining";
import { changingHelp } from "./changing";
import { customersHelp } from "./customers";
import { dictionaryHelp } from "./dictionary";
import { judgingHelp } from "./judging";
import { moneyHelp } from "./money";
import { scoringHelp } from "./scoring";
import { serviceHelp } from "./service";
import { trendingHelp } from "./trending";
import type { FunctionHelp, HelpTexts } from "./types";
import { weightingHelp } from "./weighting";

const texts: HelpTexts = {
  ...attainingHelp,
  ...scoringHelp,
  ...weightingHelp,
  ...judgingHelp,
  ...changingHelp,
  ...trendingHelp,
  ...customersHelp,
  ...serviceHelp,
  ...moneyHelp,
  ...dictionaryHelp,
};

/** What the help says of a function. It is no part of the functions chunk: the help page and the pane's lazy view read it. */
export const helpOf = (name: string): FunctionHelp | undefined => texts[name];

/** Names of all functions that the help knows. */
export const helpNames: readonly string[] = Object.keys(texts);
