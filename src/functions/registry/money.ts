import { type FunctionEntry, number, type ResultShape, series } from "../parameter";

const entry = (
  name: string,
  method: string,
  result: ResultShape,
  parameters: FunctionEntry["parameters"]
): FunctionEntry => ({ name, family: "money", method, result, parameters });

export const ROI = entry("ROI", "roi", "cell", [number("gain"), number("cost")]);
export const PARETO = entry("PARETO", "pareto", "rows", [series("values")]);

export const PRICEVOLUME = entry("PRICEVOLUME", "price_volume", "pair", [
  number("price0"),
  number("volume0"),
  number("price1"),
  number("volume1"),
]);

/** Money and where it comes from. */
export const money: readonly FunctionEntry[] = [ROI, PARETO, PRICEVOLUME];
