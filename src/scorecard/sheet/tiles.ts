import type { Words } from "../words";
import { statusWords } from "./status-words";

/** What stands in the tiles of the head, in their order: score, grade, coverage, and the counts by status. */
export function tileLabels(words: Words): readonly string[] {
  const { green, amber, red, noActual, noTarget } = statusWords(words);
  return [words("totalScore"), words("grade"), words("coverage"), green, amber, red, noActual, noTarget];
}
