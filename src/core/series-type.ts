/** A row or column of numbers. `null` is a gap: a cell that is blank, never a zero. */
export type Series = readonly (number | null)[];

/** Rows of numbers, all of one length; `null` is a blank cell. */
export type Matrix = readonly Series[];
