import { when, type Writer } from "../writer";

/** What follows from the mean of ratings that lie on a scale; #N/A without ratings, #NUM! for one outside. */
export function meanRating(
  writer: Writer,
  ratings: string,
  [lowest, highest]: readonly [string, string],
  result: (mean: string) => string
): string {
  const outside = writer.any(`MIN(${ratings})<${lowest}`, `MAX(${ratings})>${highest}`);
  return when(`COUNT(${ratings})=0`, "#N/A", when(outside, "#NUM!", result(`AVERAGE(${ratings})`)));
}
