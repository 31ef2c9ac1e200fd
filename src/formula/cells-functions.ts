import { arrayFunctions } from "./functions/arrays";
import type { CellsFunction } from "./functions/function";
import { lookupFunctions } from "./functions/lookup";
import { statisticFunctions } from "./functions/statistics";
import { joiningFunctions } from "./functions/text";
import type { Unfolded } from "./unfolded";
import type { Block } from "./value";

const functions: Readonly<Record<string, CellsFunction>> = {
  ...lookupFunctions,
  ...arrayFunctions,
  ...statisticFunctions,
  ...joiningFunctions,
};

/** A function that takes cells as a whole, if a formula calls it with as many arguments as it takes. */
export const isCellsFunction = (name: string, args: number): boolean =>
  Object.hasOwn(functions, name) && args >= functions[name].least && args <= functions[name].most;

/** What such a function gives; undefined where it is not certain. */
export function cellsFunction(name: string, parts: readonly (Unfolded | null)[]): Block | undefined {
  const args = parts.map((part) => part && { block: part.block!, fromCells: part.area !== undefined });
  const found = functions[name].of(...args);
  return Array.isArray(found) ? (found as Block) : found === undefined ? undefined : [[found as never]];
}
