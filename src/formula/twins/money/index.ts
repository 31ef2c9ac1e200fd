import type { Twin } from "../twin";
import { pareto } from "./pareto";
import { priceVolume } from "./price-volume";
import { roi } from "./roi";

/** Money and where it comes from. */
export const money: readonly Twin[] = [roi, pareto, priceVolume];
