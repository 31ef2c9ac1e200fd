import { type FunctionEntry, signature } from "../signature";

export const GROWTH = signature("GROWTH", "current previous [negativeBase:option]");
export const CAGR = signature("CAGR", "start end periods");
export const PERIOD = signature(
  "PERIOD",
  "dates:dates values:countable asOf:date [grain:option!] [aggregate:option!] [offset=0] [yearStart:number!=1]"
);
export const TODATE = signature(
  "TODATE",
  "dates:dates values:countable asOf:date [within:option!] [aggregate:option!] [yearStart:number!=1]"
);
export const POP = signature(
  "POP",
  "dates:dates values:countable asOf:date [grain:option!] [aggregate:option!] [likeForLike:flag!] [yearStart:number!=1]"
);
export const YOY = signature(
  "YOY",
  "dates:dates values:countable asOf:date [grain:option!] [aggregate:option!] [likeForLike:flag!] [yearStart:number!=1]"
);
export const ROLLING = signature(
  "ROLLING",
  "dates:dates values:countable asOf:date periods [grain:option!] [aggregate:option!] [yearStart:number!=1]"
);
export const SERIES = signature(
  "SERIES",
  "dates:dates values:countable [grain:option!] [aggregate:option!] [from:date!] [to:date!] [yearStart:number!=1]",
  "rows"
);

/** Growth and periods. */
export const changing: readonly FunctionEntry[] = [GROWTH, CAGR, PERIOD, TODATE, POP, YOY, ROLLING, SERIES];
