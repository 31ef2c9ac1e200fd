/**
 * The number of letters to insert, delete, replace, or swap with a neighbour to make one word of
 * another (optimal string alignment), or anything above `most` where it takes more.
 *
 * @example editDistance("acutal", "actual", 2)  // 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** How many letters of a word may be wrong: Chinese words say more with each, short ones nothing with one less. */
export function tolerance(word: string): number {
  const chinese = /[\u3400-\u9fff]/.test(word);
  if (chinese) return word.length >= 6 ? 2 : word.length >= 3 ? 1 : 0;
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/**
 * The word that a misspelt one most likely means: the nearest within its tolerance; undefined where
 * none is near, where two are equally near, or where the text is one of the words.
 */
export function meantBy(text: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  let tied = false;
  for (const word of words) {
    if (word === text) return undefined;
    const most = Math.min(tolerance(word), tolerance(text));
    if (most === 0) continue;
    const distance = editDistance(text, word, most);
    if (distance > most || distance > least) continue;
    tied = distance === least && best !== word;
    [best, least] = [word, distance];
  }
  return tied ? undefined : best;
}
