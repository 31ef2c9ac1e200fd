import type { FunctionGuide } from "../../functions/help/guide";
import { insertFormula, type Inserted } from "../../workbook/insert-formula";
import { overlaps } from "./reference";
import { targetsOf, typedArguments } from "./try-function";
import { writeFormula } from "./typed-argument";

export type { Inserted } from "../../workbook/insert-formula";

/** A function with its arguments, to be written into the active cell. */
export interface FunctionOrder {
  readonly guide: FunctionGuide;
  /** What was typed or picked for each argument, in order. */
  readonly texts: readonly string[];
  /** Rows and columns of its result, as it was last calculated. */
  readonly rows: number;
  readonly columns: number;
  readonly replace?: boolean;
}

/**
 * Writes the function as a formula into the active cell. It writes over nothing unless asked to,
 * and never over cells that its result spills into or into one of its own arguments.
 *
 * @throws WorkbookError
 */
export async function insertFunction({
  guide,
  texts,
  rows,
  columns,
  replace = false,
}: FunctionOrder): Promise<Inserted> {
  const typed = typedArguments(guide, texts);
  const targets = await targetsOf(typed);
  return insertFormula({
    formulaOn: (sheet) => writeFormula(guide.name, typed, sheet),
    rows,
    columns,
    replace,
    isArgument: ({ sheet, address }) =>
      targets.some((target, i) => {
        if (!target || !("place" in target) || target.place.sheet !== sheet) return false;
        const arg = typed[i];
        const lines = arg.kind === "indirect" && arg.reference.kind === "lines";
        return overlaps(lines ? arg.reference.address : target.place.address, address);
      }),
  });
}
