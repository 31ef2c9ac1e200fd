/**
 * Counts up when the lines of a scorecard's sheets are called otherwise or stand elsewhere than before: what was laid
 * out by a former version cannot be found again line by line then, and is laid out anew on sheets of its own.
 * Scorecards that say nothing of it have version 1. 2: a column of the marks in the chart data of trends.
 */
export const layoutVersion = 2;
