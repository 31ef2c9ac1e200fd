import type { Rect } from "./addresses";
import type { CellStyle, CommentPlan } from "./plan";

/** Whole rows and columns of a sheet, as far as they are in use: their looks and comments are kept before they go. */
export interface LinesWanted {
  readonly sheet: string;
  readonly rects: readonly Rect[];
}

/** How they look, and what is commented on them. */
export interface LinesRead {
  readonly sheet: string;
  readonly rects: readonly {
    readonly rect: Rect;
    /** Row by row; without number formats, which a snapshot has. */
    readonly looks: readonly (readonly CellStyle[])[];
    /** Of each row, in pixels; 0 for a hidden one. */
    readonly heights: readonly number[];
  }[];
  readonly comments: readonly CommentPlan[];
}
