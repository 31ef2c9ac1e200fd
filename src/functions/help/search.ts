/** One spelling for full-width and half-width, upper and lower case. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * Where the words of a query stand: the index of the worst place needed, 0 for the best, Infinity
 * where a word occurs nowhere. An empty query stands everywhere.
 *
 * @param places texts already `folded`, the ones that say most first
 * @example rankOf(["attainment 达成率", "lower is better 越低越好"], "lower 达成率")  // 1
 */
export function rankOf(places: readonly string[], query: string): number {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return words.reduce((worst, word) => {
    const place = places.findIndex((text) => text.includes(word));
    return Math.max(worst, place < 0 ? Infinity : place);
  }, 0);
}
