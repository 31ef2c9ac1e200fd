/**
 * Repeatable random numbers in [0, 1): the sample workbook must come out the same on every machine.
 * A linear congruential generator (Numerical Recipes' constants); no dependency has a seeded one.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
