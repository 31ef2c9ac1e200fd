import type { weightMessages } from "../../i18n/pane-weights";
import type { Words } from "../shell/language";
import { pointsOf, ratioOf, withPoints, withRatio, type Judgement } from "./judgement";
import { ratioOptions, ratioText, ratioValue } from "./ratio-words";

/** A scale on which two items are compared. Its values are short texts, as they stand in the matrix. */
export interface PairScale {
  /** From far more important to far less. */
  readonly options: readonly (readonly [value: string, words: string])[];
  valueOf(judged: Judgement, one: string, other: string): string;
  judge(judged: Judgement, one: string, other: string, value: string): Judgement;
  /** True where a slash and a digit are a value: 1/3. */
  readonly fractions: boolean;
  /** Key of the sentence that tells how values are typed. */
  readonly hint: keyof typeof weightMessages;
}

/** How many times one is as important as the other: 1/9 to 9. */
export const ratioScale = (words: Words<typeof weightMessages>): PairScale => ({
  options: ratioOptions(words),
  valueOf: (judged, one, other) => ratioText(ratioOf(judged, one, other)),
  judge: (judged, one, other, value) => withRatio(judged, one, other, ratioValue(value)),
  fractions: true,
  hint: "ratioKeys",
});

/** Of four points, those of the one: 0 to 4. */
export const pointScale = (words: Words<typeof weightMessages>): PairScale => ({
  options: [
    ["4", words("points4")],
    ["3", words("points3")],
    ["2", words("pointsEqual")],
    ["1", words("points1")],
    ["0", words("points0")],
  ],
  valueOf: (judged, one, other) => String(pointsOf(judged, one, other)),
  judge: (judged, one, other, value) => withPoints(judged, one, other, Number(value)),
  fractions: false,
  hint: "pointKeys",
});
