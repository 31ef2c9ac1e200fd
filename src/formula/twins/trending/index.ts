import type { Twin } from "../twin";
import { forecast } from "./forecast";
import { movingAverage } from "./moving-average";
import { trend } from "./trend";
import { xmr } from "./xmr";

/** Trend, control limits and forecast. */
export const trending: readonly Twin[] = [movingAverage, trend, xmr, forecast];
