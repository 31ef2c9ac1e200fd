import { type FunctionEntry, signature } from "../signature";

export const ROI = signature("ROI", "gain cost");
export const PARETO = signature("PARETO", "values:series", "rows");
export const PRICEVOLUME = signature("PRICEVOLUME", "price0 volume0 price1 volume1", "pair");

/** Money and where it comes from. */
export const money: readonly FunctionEntry[] = [ROI, PARETO, PRICEVOLUME];
