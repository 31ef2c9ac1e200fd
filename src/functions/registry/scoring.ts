import { type FunctionEntry, signature } from "../signature";

export const SCORE = signature("SCORE", "value bands:matrix [mode:option] [direction:option] [otherwise=0]");
export const DEDUCTION = signature("DEDUCTION", "full occurrences each [floor=0]");
export const ADDITION = signature("ADDITION", "base occurrences each [cap]");
export const PASSFAIL = signature("PASSFAIL", "actual target [direction:option] [points=1] [otherwise=0]");
export const EFFICACY = signature("EFFICACY", "actual unacceptable satisfactory [base=60] [span=40]");
export const GRADE = signature("GRADE", "score [grades:table] [column=2]");
export const MINMAX = signature("MINMAX", "value min max [direction:option] [clamp:flag]");
export const ZSCORES = signature("ZSCORES", "values:series [sample:flag!]", "series");

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
