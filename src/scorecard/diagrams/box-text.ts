import { lineCount } from "../../plan/text-width";

/** Pixels between a shape's edge and its text, left and right together, as Excel sets them. */
const inset = 20;

/** Height in pixels of a box of this width that shows all of its text, wrapped. */
export const boxHeight = (text: string, width: number, points: number, bold = false): number =>
  Math.ceil(lineCount(text, width - inset + 10, points, bold) * points * 1.7 + 12);
