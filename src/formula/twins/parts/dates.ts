/** One more than the last day that Excel knows, 31 December 9999. */
const END = 2958466;

/** The condition that something is no date; text and TRUE are greater than every number. */
export const isNoDate = (cell: string): string => `(${cell}<0)+(${cell}>=${END})`;
