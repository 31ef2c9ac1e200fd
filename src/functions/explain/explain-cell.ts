import {
  type Area,
  cellOf,
  isError,
  parseFormula,
  type CellReader,
  unfold,
  type Value,
  writeFormula,
} from "../../formula";
import type { Locale } from "../../i18n/sentence";
import { addressOf, fullAddress } from "./addresses";
import { FormulaSteps } from "./formula-steps";
import { kpiCaller } from "./kpi-caller";
import { definitionSteps } from "./kpi-steps";
import { exactNumber, shownValue } from "./shown-value";
import { type ExplainKey, say } from "./speak";
import type { ExplainStep } from "./step";

/** The cell to explain. */
export interface ExplainedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly numberFormat: string;
  /** With "="; of a cell that another cell's formula fills, that formula. Absent for a typed value. */
  readonly formula?: string;
  /** The cells that the formula fills, from the cell that it stands in; absent where it fills one. */
  readonly spill?: Area;
}

/**
 * How the value of a cell came about, in steps: the formula, for each KPI call in it (the inner ones first) its
 * inputs, its calculation with values put in, the branch taken and the value under other conventions, then the
 * arithmetic around them, and the definitions of the functions. What cannot be unfolded is shown as it is written,
 * and a sentence says so; where the steps do not lead to what the cell shows, the last step says that.
 */
export function explainCell(cell: ExplainedCell, reader: CellReader, locale: Locale): ExplainStep[] {
  const own: Area = { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const isBlank = cell.formula === undefined && (cell.value === null || cell.value === "");
  const first: ExplainStep = {
    kind: "cell",
    step: fullAddress(own),
    expression: cell.formula ?? say(isBlank ? "blankCell" : "constant", locale),
    value: shownValue(cell.value, cell.numberFormat, locale),
    place: { sheet: cell.sheet, address: addressOf(own) },
    ...(isBlank && { isBlank }),
  };
  if (cell.formula === undefined) return [first];
  const note = (key: ExplainKey, values?: Record<string, string | number>): ExplainStep => ({
    kind: "note",
    step: say("note", locale),
    expression: say(key, locale, values),
    value: "",
  });
  const tree = parseFormula(cell.formula);
  if (!tree) return [first, note("notParsed")];
  const anchor = cell.spill ?? own;
  const offset = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const { sheet, row, column } = anchor;
  const unfolded = unfold(tree, { at: { sheet, row, column }, reader, caller: kpiCaller });
  const parts = new FormulaSteps(cell.sheet, locale);
  parts.add(unfolded, offset);
  const found = unfolded.block && cellOf(unfolded.block, offset.row, offset.column);
  const spilled = cell.spill && {
    anchor: addressOf({ ...anchor, rows: 1, columns: 1 }),
    spill: addressOf(anchor),
    row: offset.row + 1,
    column: offset.column + 1,
  };
  return [
    first,
    ...(spilled ? [note("spilledFrom", spilled)] : []),
    ...plainReference(tree, unfolded.block && found, locale),
    ...parts.steps,
    ...(found !== undefined && differs(found, cell.value)
      ? [note("disagrees", { shown: exactly(cell.value, locale), found: exactly(found, locale) })]
      : []),
    ...(parts.functions.size === 0 ? [note("noKpi")] : []),
    ...[...parts.functions].flatMap((name) => definitionSteps(name, locale)),
  ];
}

/** A formula that is nothing but a reference has no steps of its own: the value that it reads is one. */
function plainReference(
  tree: ReturnType<typeof parseFormula> & {},
  value: Value | undefined,
  locale: Locale
): ExplainStep[] {
  if (value === undefined || !["reference", "name", "structured"].includes(tree.kind)) return [];
  return [
    {
      kind: "input",
      step: say("fromCells", locale),
      expression: writeFormula(tree),
      value: shownValue(value, undefined, locale),
    },
  ];
}

const exactly = (value: Value, locale: Locale): string =>
  typeof value === "number" ? exactNumber(value) : shownValue(value, undefined, locale);

/** Whether two values are not the same to a reader; a formula that gives a blank shows 0. */
function differs(found: Value, shown: Value): boolean {
  if (isError(found) || isError(shown))
    return !isError(found) || !isError(shown) || found.error !== shown.error;
  if (typeof found === "number" && typeof shown === "number")
    return Math.abs(found - shown) > 1e-9 * Math.max(1, Math.abs(shown));
  if (found === null) return shown !== 0 && shown !== null && shown !== "";
  return (found === "" ? null : found) !== (shown === "" ? null : shown);
}
