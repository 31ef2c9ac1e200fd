import { cellsAtMost, type FormulaNode, parseFormula, partsOf, readReference } from "../../formula";
import type { CellFacts, WantedCells } from "../../workbook/read-cell";
import { addressOf } from "./addresses";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What has to be read before a cell can be explained: all that its formula names, and the names in it. */
export function wantedCells(facts: CellFacts): readonly WantedCells[] {
  const found = new Map<string, WantedCells>();
  const followed = new Set<string>();
  const add = (wanted: WantedCells): void => void found.set(JSON.stringify(wanted), wanted);
  const sheetNamed = (name: string): string | undefined => facts.sheets.find((one) => same(one, name));
  const table = (name: string): void => {
    const known = facts.tables.find((one) => same(one.name, name));
    if (known) add({ kind: "table", name: known.name });
  };

  const reference = (text: string, spills: boolean): void => {
    const written = readReference(text);
    const sheet = typeof written === "string" ? undefined : sheetNamed(written.sheet ?? facts.sheet);
    if (typeof written === "string" || sheet === undefined || isTooLarge(written)) return;
    const address = addressWritten(written);
    add({ kind: spills ? "spill" : "range", sheet, address });
  };

  const name = (text: string): void => {
    const split = text.lastIndexOf("!");
    const plain = text.slice(split + 1);
    const sheet = split < 0 ? facts.sheet : text.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
    const known =
      facts.names.find((one) => same(one.name, plain) && same(one.sheet ?? "", sheet)) ??
      facts.names.find((one) => same(one.name, plain) && one.sheet === undefined);
    const elsewhere = !same(sheet, facts.sheet) && sheetNamed(sheet);
    if (elsewhere) add({ kind: "name", sheet: elsewhere, name: plain });
    if (known && !followed.has(known.formula)) {
      followed.add(known.formula);
      follow(parseFormula(known.formula));
    }
    if (!known) table(plain);
  };

  const follow = (node: FormulaNode | undefined, spills = false): void => {
    if (!node) return;
    if (node.kind === "reference") reference(node.text, spills);
    else if (node.kind === "name") name(node.text);
    else if (node.kind === "structured") {
      const named = /^([^[\]!']+)\[/.exec(node.text)?.[1];
      if (named) table(named);
      else facts.ownTables.forEach(table);
    }
    for (const part of partsOf(node)) follow(part, node.kind === "unary" && node.operator === "#");
  };

  follow(facts.formula === undefined ? undefined : parseFormula(facts.formula));
  return [...found.values()];
}

type Written = Exclude<ReturnType<typeof readReference>, string>;

/** More cells than the explanation follows. */
const isTooLarge = ({ row, column, lastRow, lastColumn }: Written): boolean =>
  lastRow !== undefined &&
  lastColumn !== undefined &&
  (lastRow - row + 1) * (lastColumn - column + 1) > cellsAtMost;

/** "B2:C9", "B:C", "3:7", as Excel takes it on a sheet. */
function addressWritten({ row, column, lastRow, lastColumn }: Written): string {
  if (lastRow !== undefined && lastColumn !== undefined)
    return addressOf({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
  if (lastColumn !== undefined) {
    const letters = (at: number): string =>
      addressOf({ row: 0, column: at, rows: 1, columns: 1 }).slice(0, -1);
    return `${letters(column)}:${letters(lastColumn)}`;
  }
  return `${row + 1}:${(lastRow ?? row) + 1}`;
}
