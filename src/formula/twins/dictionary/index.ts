import type { Twin } from "../twin";
import { calc } from "./calc";
import { reconcile } from "./reconcile";

/** Dictionary and audit. */
export const dictionary: readonly Twin[] = [calc, reconcile];
