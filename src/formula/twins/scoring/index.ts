import type { Twin } from "../twin";
import { addition } from "./addition";
import { deduction } from "./deduction";
import { efficacy } from "./efficacy";
import { grade } from "./grade";
import { minMax } from "./min-max";
import { passFail } from "./pass-fail";
import { score } from "./score";
import { zScores } from "./z-scores";

/** Scoring, grading and normalisation. */
export const scoring: readonly Twin[] = [
  score,
  deduction,
  addition,
  passFail,
  efficacy,
  grade,
  minMax,
  zScores,
];
