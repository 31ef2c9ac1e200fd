/** A list without the marks and margins of the browser's own. */
export const plainList = { listStyleType: "none", margin: "0", padding: "0" } as const;

/** The same as a grid, for entries that stand apart by a gap. */
export const gridList = { ...plainList, display: "grid" } as const;
