import type { Twin } from "../twin";
import { onTime } from "./on-time";
import { percentile } from "./percentile";
import { sla } from "./sla";

/** Service levels and punctuality. */
export const service: readonly Twin[] = [sla, percentile, onTime];
