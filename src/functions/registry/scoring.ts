import {
  type FunctionEntry,
  flag,
  matrix,
  number,
  option,
  optionalNumber,
  type ResultShape,
  series,
  single,
} from "../parameter";
import { direction } from "./common";

const entry = (
  name: string,
  method: string,
  parameters: FunctionEntry["parameters"],
  result: ResultShape = "cell"
): FunctionEntry => ({ name, family: "scoring", method, result, parameters });

export const SCORE = entry("SCORE", "score_tier", [
  number("value"),
  matrix("bands"),
  option("mode", "mode", "step"),
  direction,
  optionalNumber("otherwise", 0),
]);

export const DEDUCTION = entry("DEDUCTION", "score_deduct", [
  number("full"),
  number("occurrences"),
  number("each"),
  optionalNumber("floor", 0),
]);

export const ADDITION = entry("ADDITION", "score_add", [
  number("base"),
  number("occurrences"),
  number("each"),
  optionalNumber("cap"),
]);

export const PASSFAIL = entry("PASSFAIL", "score_binary", [
  number("actual"),
  number("target"),
  direction,
  optionalNumber("points", 1),
  optionalNumber("otherwise", 0),
]);

export const EFFICACY = entry("EFFICACY", "efficacy", [
  number("actual"),
  number("unacceptable"),
  number("satisfactory"),
  optionalNumber("base", 60),
  optionalNumber("span", 40),
]);

export const GRADE = entry("GRADE", "grade", [
  number("score"),
  { name: "grades", kind: "matrix", type: "any", required: false },
  optionalNumber("column", 2),
]);

export const MINMAX = entry("MINMAX", "minmax", [
  number("value"),
  number("min"),
  number("max"),
  direction,
  flag("clamp"),
]);

export const ZSCORES = entry("ZSCORES", "zscores", [series("values"), single(flag("sample"))], "series");

/** Scoring, grading and normalisation. */
export const scoring: readonly FunctionEntry[] = [
  SCORE,
  DEDUCTION,
  ADDITION,
  PASSFAIL,
  EFFICACY,
  GRADE,
  MINMAX,
  ZSCORES,
];
