import { type FunctionEntry, signature } from "../signature";

export const XMR = signature("XMR", "values:series [baseline:number!] [center:option!]", "rows");
export const FORECAST = signature(
  "FORECAST",
  "values:series horizon:number! [method:option/forecast!] [season:number!] [alpha:number!=0.5] [beta:number!=0.1]",
  "column"
);

/** Control limits and forecasts: in the second chunk, since a scorecard calculates without them. */
export const monitoring: readonly FunctionEntry[] = [XMR, FORECAST];
