/**
 * Entry of the functions chunk: the KPI functions as Excel calls them (the rest are in
 * more-functions.ts). The build associates each declaration with its id; nothing is associated
 * by hand.
 */
export * from "./attaining";
export * from "./scoring";
export * from "./weighting";
export * from "./changing";
export * from "./trending";
export * from "./customers";
export * from "./service";
export * from "./dictionary";
export { setFunctionLocale } from "./function-error";
