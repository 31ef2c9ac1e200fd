import type { Twin } from "../twin";
import { cagr } from "./cagr";
import { growth } from "./growth";
import { period } from "./period";
import { pop } from "./pop";
import { rolling } from "./rolling";
import { series } from "./series";
import { toDate } from "./to-date";
import { yoy } from "./yoy";

/** Growth and periods. */
export const changing: readonly Twin[] = [growth, cagr, period, toDate, pop, yoy, rolling, series];
