import { shapes } from "../../plan/palette";
import type { Words } from "../words";

/** What stands in the status column: a shape and a word. */
export interface StatusWords {
  readonly green: string;
  readonly amber: string;
  readonly red: string;
  readonly noActual: string;
  readonly noTarget: string;
}

export const statusWords = (words: Words): StatusWords => ({
  green: `${shapes.green} ${words("green")}`,
  amber: `${shapes.amber} ${words("amber")}`,
  red: `${shapes.red} ${words("red")}`,
  noActual: `${shapes.none} ${words("noActualCount")}`,
  noTarget: `${shapes.none} ${words("noTargetCount")}`,
});
