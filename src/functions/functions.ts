/**
 * Entry of the functions chunk: every KPI function as Excel calls it. The build associates each
 * declaration with its id; nothing here is associated by hand.
 */
export * from "./attaining";
export * from "./scoring";
export * from "./weighting";
export * from "./changing";
export * from "./trending";
export * from "./customers";
export * from "./service";
export * from "./money";
export * from "./dictionary";
export { setFunctionLocale } from "./function-error";
