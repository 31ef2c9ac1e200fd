import { sum } from "./sum";

/** The mean of at least one number, by a compensated sum. @example mean([1e100, 1, -1e100])  // 1/3 */
export const mean = (values: readonly number[]): number => sum(values) / values.length;
