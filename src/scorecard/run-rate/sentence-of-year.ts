import type { LifeMessage } from "../../i18n/scorecard-life";
import { textLiteral } from "../../plan/references";
import { filled } from "../life/sentence-formula";

/** The cells that the sentence at the top speaks of. */
export interface YearCells {
  /** First day of the selected period. */
  readonly selected: string;
  readonly grade: string;
  readonly wanted: string;
  readonly elapsed: string;
  readonly remaining: string;
  readonly mean: string;
  readonly required: string;
  readonly highest: string;
}

/** What the rest of the year must bring for the grade, as one sentence; it follows the cells. */
export function sentenceFormula(at: YearCells, floor: string, say: (key: LifeMessage) => string): string {
  const points = (cell: string, format = "0.0"): string => `TEXT(${cell},"${format}")`;
  const { grade, wanted, elapsed, remaining, mean, required, highest } = at;
  const over = `IF(${mean}="",${textLiteral(say("sayYearEmpty"))},IF(ROUND(${mean},9)>=${wanted},${filled(say("sayYearReached"), [grade, points(mean)])},${filled(say("sayYearMissed"), [grade, points(mean, "0.0#"), points(wanted)])}))`;
  const cases = [
    [`${at.selected}=""`, textLiteral(say("sayNoData"))],
    [`NOT(ISNUMBER(${wanted}))`, filled(say("sayNoGrade"), [grade])],
    [`${remaining}=0`, over],
    [`NOT(ISNUMBER(${required}))`, '""'],
    // Beyond the last digits of a computer's fractions; shown to the hundredth, so that 120.04 is not "more than 120.0" by 120.0.
    [
      `(${highest}<>"")*(ROUND(${required},6)>ROUND(N(${highest}),6))`,
      filled(say("sayImpossible"), [grade, points(required, "0.0#"), points(highest)]),
    ],
    [`${elapsed}=0`, filled(say("sayNothing"), [grade, points(required)])],
    // Without a floor there is no lowest score.
    [`(${floor}<>"")*(${required}<=100*N(${floor}))`, filled(say("sayReached"), [grade])],
  ] as const;
  const last = filled(say("sayRequired"), [grade, points(required), points(mean)]);
  return `${cases.map(([when, then]) => `IF(${when},${then},`).join("")}${last}${")".repeat(cases.length)}`;
}
