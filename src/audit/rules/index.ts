import type { Rule } from "../rule";
import { approximateLookup } from "./approximate-lookup";
import { blankReference } from "./blank-reference";
import { blanksInKeys } from "./blanks-in-keys";
import { brokenReference } from "./broken-reference";
import { calculationMode } from "./calculation-mode";
import { circularReference } from "./circular-reference";
import { dateAsText } from "./date-as-text";
import { doubleCounted } from "./double-counted";
import { duplicateKey } from "./duplicate-key";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { hiddenInput } from "./hidden-input";
import { incompleteSum } from "./incomplete-sum";
import { inconsistentFormula } from "./inconsistent-formula";
import { mergedCells } from "./merged-cells";
import { numberAsText } from "./number-as-text";
import { numberInFormula } from "./number-in-formula";
import { scorecardRules } from "./scorecard";
import { unusedInput } from "./unused-input";
import { unreadableFormula } from "./unreadable-formula";
import { volatileFunction } from "./volatile-function";

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  errorValue,
  circularReference,
  doubleCounted,
  approximateLookup,
  inconsistentFormula,
  incompleteSum,
  numberAsText,
  dateAsText,
  blankReference,
  brokenReference,
  duplicateKey,
  blanksInKeys,
  mergedCells,
  externalLink,
  calculationMode,
  unreadableFormula,
  numberInFormula,
  hiddenInput,
  unusedInput,
  volatileFunction,
  ...scorecardRules,
];
