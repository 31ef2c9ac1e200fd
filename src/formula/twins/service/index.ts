import type { Twin } from "../twin";
import { onTime } from "./on-time";
import { percentile } from "./percentile";
import { sla } from "./sla";
import { workTime } from "./work-time";

/** Service levels, punctuality and working time. */
export const service: readonly Twin[] = [sla, percentile, onTime, workTime];
