import fc from "fast-check";

/** Figures as they stand in sheets: decimals with up to four places, of either sign. */
export const figure = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places + 0);

export const positive = figure.map(Math.abs).filter((value) => value > 0);

export const weight = fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 100);

/** Scores and their weights, in rows of which at least one has both. */
export const scoredRows = fc
  .array(fc.tuple(fc.option(figure, { freq: 4 }), fc.option(weight, { freq: 5 })), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((rows) => rows.some(([score, w]) => score !== null && w !== null))
  .map((rows) => ({ scores: rows.map(([score]) => score), weights: rows.map(([, w]) => w) }));

/** A date as a serial from 1 January 1900 to 2199, some with a time of day. */
export const serial = fc
  .tuple(fc.integer({ min: 1, max: 109_574 }), fc.constantFrom(0, 0, 0, 0.25, 0.999))
  .map(([d, t]) => d + t);

/** A date of the 2020s, so that periods hold several. */
export const recentSerial = fc.integer({ min: 43_831, max: 47_482 });
