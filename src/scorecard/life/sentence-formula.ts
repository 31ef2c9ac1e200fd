import { textLiteral } from "../../plan/references";

/**
 * A sentence with places {0}, {1} … as a formula that puts cells' texts into them.
 *
 * @example filled("{0} of {1} done", ["A1", "A2"])  // 'A1&" of "&A2&" done"'
 */
export const filled = (sentence: string, parts: readonly string[]): string =>
  sentence
    .split(/(\{\d+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const place = /^\{(\d+)\}$/.exec(piece);
      return place ? parts[Number(place[1])] : textLiteral(piece);
    })
    .join("&");
