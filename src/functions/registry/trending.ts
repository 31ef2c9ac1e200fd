import { type FunctionEntry, signature } from "../signature";

export const MOVINGAVERAGE = signature("MOVINGAVERAGE", "values:series window:number!", "series");
export const TREND = signature("TREND", "values:series [x:series]", "row");

/** Moving average and trend. */
export const trending: readonly FunctionEntry[] = [MOVINGAVERAGE, TREND];
