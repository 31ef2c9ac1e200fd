import type { Rule } from "../rule";
import { brokenReference } from "./broken-reference";
import { calculationMode } from "./calculation-mode";
import { circularReference } from "./circular-reference";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { inconsistentFormula } from "./inconsistent-formula";
import { numberInFormula } from "./number-in-formula";
import { unreadableFormula } from "./unreadable-formula";
import { volatileFunction } from "./volatile-function";

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  errorValue,
  circularReference,
  inconsistentFormula,
  brokenReference,
  externalLink,
  calculationMode,
  unreadableFormula,
  numberInFormula,
  volatileFunction,
];
