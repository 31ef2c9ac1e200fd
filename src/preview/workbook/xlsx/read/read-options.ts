/** How much of a file is read. */
export interface ReadOptions {
  /** Cells of a sheet that are read at most; a sheet with more says so in `unread`. All if absent. */
  readonly mostCells?: number;
  /** Leaves out what is drawn over cells and how they look: charts, shapes, comments, conditional formats, validations. */
  readonly cellsOnly?: boolean;
}
