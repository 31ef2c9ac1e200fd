import { option, optionalNumber, type Parameter, single } from "../parameter";

/** Arguments that many functions share, under the same name and with the same default. */
export const direction: Parameter = option("direction", "direction", "higher");
export const missing: Parameter = single(option("missing", "missing", "rescale"));
export const grain: Parameter = single(option("grain", "grain", "month"));
export const aggregate: Parameter = single(option("aggregate", "aggregate", "sum"));
export const yearStart: Parameter = single(optionalNumber("yearStart", 1));
export const language: Parameter = option("language", "language", "en");
