/** The columns of the sheet that compares two periods, in their order. */
export const compareHeaders = [
  "kpi", "direction", "weight", "target0", "target1", "actual0", "actual1", "attainment0", "attainment1",
  "score0", "score1", "share0", "share1", "scoreEffect", "weightEffect", "jointEffect", "change",
] as const; // prettier-ignore

/** Where each column stands, from 0. */
export const compareColumns = Object.fromEntries(compareHeaders.map((key, i) => [key, i])) as Record<
  (typeof compareHeaders)[number],
  number
>;
