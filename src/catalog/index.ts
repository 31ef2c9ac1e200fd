/**
 * What a KPI is: definitions and scorecard templates, as data. Importing this loads the cards;
 * code that only calculates imports `calc-index` instead.
 */
export type * from "./types";
export { calcIndex, findCalc } from "./calc-index";
export { findKpi, kpiById, kpis } from "./cards";
export { areas, templateById, templates } from "./templates";
