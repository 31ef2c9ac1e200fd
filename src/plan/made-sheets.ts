/**
 * Names, scoped to a sheet, by which sheets that were made from scorecards are known again after a rename: those
 * that only compute from a scorecard, and those that weigh several scorecards.
 */
export const analysisMark = "ScorecardAnalysis";
export const rollUpMark = "ScorecardRollUp";
