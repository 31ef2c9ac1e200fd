import { finite } from "../finite";
import { atLeast } from "../limits";
import { sum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

const noRatings = fail("no-data", { argument: "ratings" });

/** The mean of the ratings given. Errors: no-data; domain for a rating outside the scale. */
function meanRating(ratings: Series, min: number, max: number): Outcome<number> {
  let count = 0;
  for (const rating of ratings) {
    if (rating === null) continue;
    if (rating < min || rating > max) return fail("domain", { argument: "ratings", value: rating });
    count++;
  }
  return count === 0 ? noRatings : ok(sum(ratings) / count);
}

/**
 * Satisfied share (CSAT, top box): the share of ratings at or above the threshold, as a fraction; blanks are left out.
 *
 * Convention: threshold 4 on a scale of 1 to 5.
 * Errors: no-data.
 * Source: the "top box" share of survey practice.
 *
 * @example csat([5, 4, 4, 3, 2, 5, 1, 4])  // 0.625
 */
export function csat(ratings: Series, threshold = 4): Outcome<number> {
  let count = 0;
  let satisfied = 0;
  for (const rating of ratings) {
    if (rating === null) continue;
    count++;
    if (atLeast(rating, threshold)) satisfied++;
  }
  return count === 0 ? noRatings : finite(satisfied / count);
}

/**
 * Satisfaction score on 0–100: (mean − min)/(max − min) × 100.
 *
 * Convention: the scale's lowest rating is 0 points. (mean/max × 100, also in use, gives 84 for a mean of 4.2 of 5;
 * this gives 80.)
 * Domain: min < max, ratings within them.
 * Errors: zero-division for min = max; domain; no-data.
 * Source: min-max rescaling of the mean rating.
 *
 * @example csatScore([5, 4, 4, 3, 2, 5, 1, 4])  // 62.5
 */
export function csatScore(ratings: Series, min = 1, max = 5): Outcome<number> {
  if (min === max) return fail("zero-division", { argument: "max", problem: "equals-min" });
  if (min > max) return fail("domain", { argument: "max", problem: "order" });
  const mean = meanRating(ratings, min, max);
  return mean.ok ? finite(((mean.value - min) / (max - min)) * 100) : mean;
}

/**
 * Customer effort score: the mean agreement from 1 to 7 (CES 2.0, higher is better; CES 1.0 was reversed).
 *
 * Domain: ratings from 1 to 7.
 * Errors: no-data; domain.
 * Source: Customer Effort Score 2.0.
 *
 * @example ces([7, 6, 5, 6])  // 6
 */
export const ces = (ratings: Series): Outcome<number> => meanRating(ratings, 1, 7);
