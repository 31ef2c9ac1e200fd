/** Taking KPI functions out of formulas and putting them back: the parts that need no workbook. */
export { elsewhere } from "./elsewhere";
export { repairFormula } from "./mangled";
export { reattached, withMoved } from "./reattach";
export { readTracker, trackerOf, type Tracked } from "./tracker";
