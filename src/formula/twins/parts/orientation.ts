import { isSingle, type Shape } from "../shape";

/** How a series lies, as far as the formula's text tells. */
export type Orientation = "column" | "row" | "block" | "unknown";

export function orientationOf(shape: Shape): Orientation {
  if (isSingle(shape) || shape.columns === 1) return "column";
  if (shape.rows === 1) return "row";
  return shape.rows === undefined || shape.columns === undefined ? "unknown" : "block";
}

/** How many cells a series has, if the text tells. */
export const countOf = ({ rows, columns }: Shape): number | undefined =>
  rows === undefined || columns === undefined ? undefined : rows * columns;
