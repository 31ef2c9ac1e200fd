import { finite, missing } from "../finite";
import { atLeast, atMost } from "../limits";
import { fail, type Outcome } from "../outcome";
import type { Series } from "../series-type";

/**
 * Net promoter score, −100 to 100: 100 × (share of ratings 9–10 − share of ratings 0–6). Blanks are left out; ratings
 * between 6 and 7 or between 8 and 9 count as passive.
 *
 * Domain: ratings from 0 to 10.
 * Errors: no-data; domain.
 * Source: F. Reichheld, The One Number You Need to Grow (2003).
 *
 * @example nps([10, 9, 9, 8, 7, 6, 3, 10, 0, 9])  // 20
 */
export function nps(ratings: Series): Outcome<number> {
  let count = 0;
  let net = 0;
  for (const rating of ratings) {
    if (rating === null) continue;
    if (rating < 0 || rating > 10) return fail("domain", { argument: "ratings", value: rating });
    count++;
    if (atLeast(rating, 9)) net++;
    else if (atMost(rating, 6)) net--;
  }
  return count === 0 ? fail("no-data", { argument: "ratings" }) : finite((100 * net) / count);
}

/**
 * Net promoter score from counts: 100 × (promoters − detractors)/all.
 *
 * Errors: missing; domain for a negative count; zero-division when nobody answered.
 *
 * @example npsFromCounts(30, 50, 20)  // 10
 */
export function npsFromCounts(
  promoters: number | null,
  passives: number | null,
  detractors: number | null
): Outcome<number> {
  if (promoters === null) return missing("promoters");
  if (passives === null) return missing("passives");
  if (detractors === null) return missing("detractors");
  if (promoters < 0 || passives < 0 || detractors < 0)
    return fail("domain", { argument: "promoters", problem: "negative" });
  const all = promoters + passives + detractors;
  return all === 0
    ? fail("zero-division", { argument: "promoters" })
    : finite((100 * (promoters - detractors)) / all);
}
