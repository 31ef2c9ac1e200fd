import { columnOf } from "../column-of";
import type { RangeRead } from "../read-range";
import type { Writer } from "../writer";

/** The two columns of a table of bands, as parts of a formula. */
export interface Bands {
  readonly limits: string;
  readonly points: string;
}

export const bandsOf = (writer: Writer, { text }: RangeRead): Bands => ({
  limits: writer.let("limits", columnOf(text, 1)),
  points: writer.let("band_points", columnOf(text, 2)),
});
