import { cellOf, type Block, type Value } from "../../formula";
import { options, type OptionName } from "../registry";
import { callKpi } from "./kpi-caller";
import type { KpiCall } from "./kpi-call";

/** The options whose words are published conventions for the same figure; the others ask for another figure. */
const conventions: ReadonlySet<OptionName> = new Set<OptionName>([
  "convention",
  "zeroTarget",
  "mode",
  "missing",
  "weightSum",
  "weighting",
  "normalize",
  "negativeBase",
  "center",
  "forecast",
  "percentile",
  "timing",
]);

/** Options that matter only in some cases: they are spoken of where they are given or change the value. */
export const occasional: ReadonlySet<OptionName> = new Set<OptionName>([
  "zeroTarget",
  "missing",
  "weightSum",
  "negativeBase",
]);

export interface Alternative {
  readonly option: OptionName;
  readonly argument: string;
  readonly word: string;
  readonly value: Value;
}

/** What a call would give under each other convention that its function knows, everything else being equal. */
export function alternativesOf({ entry, inputs, cell }: KpiCall): Alternative[] {
  const given = inputs.map(({ written, block }) => (written ? block : null));
  return inputs.flatMap(({ parameter, value }, i) => {
    const { options: option, kind, name } = parameter;
    if (!option || kind === "list" || !conventions.has(option)) return [];
    return options[option].flatMap(({ word }) => {
      if (word === value) return [];
      const args = given.map((arg, j): Block | null => (j === i ? [[word]] : arg));
      const block = callKpi(entry.name, args);
      // Arguments that broadcast are cut down to one cell already, others are whole.
      const single = block.length === 1 && block[0].length === 1;
      const found = single ? block[0][0] : cellOf(block, cell.row, cell.column);
      return [{ option, argument: name, word, value: found }];
    });
  });
}
