import { type FunctionEntry, signature } from "../signature";

export const MOVINGAVERAGE = signature("MOVINGAVERAGE", "values:series window:number!", "series");
export const TREND = signature("TREND", "values:series [x:series]", "row");
export const XMR = signature("XMR", "values:series [baseline:number!] [center:option!]", "points");
export const FORECAST = signature(
  "FORECAST",
  "values:series horizon:number! [method:option/forecast!] [season:number!] [alpha:number!=0.5] [beta:number!=0.1]",
  "column"
);

/** Trend, control limits and forecast. */
export const trending: readonly FunctionEntry[] = [MOVINGAVERAGE, TREND, XMR, FORECAST];
