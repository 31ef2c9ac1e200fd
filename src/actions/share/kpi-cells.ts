import type { Snapshot } from "../../audit/snapshot";
import { repairFormula } from "../../formula/detach";
import { callsKpi, type ShapeOf } from "../../formula/twins";
import { entryOf } from "../../functions/registry";
import { shareMessages } from "../../i18n/share";
import { sentence } from "../../i18n/sentence";
import { cell, parseRect } from "../../plan/addresses";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { RunOptions } from "../action";
import { Refusal } from "../refusal";
import { readRecords } from "./records";

/** Which cells an action is about. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string };

/** A cell whose formula calls KPI functions. */
export interface KpiCell {
  readonly sheet: string;
  readonly address: string;
  /** As it stands in the cell. */
  readonly formula: string;
  /** With the functions' own names, where another program has mangled them. */
  readonly repaired: string;
}

const isKpiFunction = (name: string): boolean => entryOf(name) !== undefined;

/** The cells of a scope whose formulas call KPI functions, mangled ones included. */
export function kpiCells(snapshot: Snapshot, scope: Scope): KpiCell[] {
  const area = scope.kind === "cells" ? parseRect(scope.address) : undefined;
  // The formulas that are kept of detached cells are texts, which a host may give as if they were formulas.
  const kept = readRecords(snapshot).sheet;
  return snapshot.sheets
    .filter(({ name }) => name !== kept && (scope.kind === "workbook" || name === scope.sheet))
    .flatMap(({ name, origin = { row: 0, column: 0 }, formulas = [] }) =>
      formulas.flatMap((line, r) =>
        line.flatMap((formula, c): KpiCell[] => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !/KPI/i.test(formula)) return [];
          const [row, column] = [origin.row + r, origin.column + c];
          const inside =
            !area ||
            (row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns);
          const repaired = repairFormula(formula, isKpiFunction);
          if (!inside || !callsKpi(repaired)) return [];
          return [{ sheet: name, address: cell(row, column), formula, repaired }];
        })
      )
    );
}

/**
 * Reads the workbook and the KPI cells of a scope.
 *
 * @throws Refusal where there are none
 * @throws WorkbookError
 */
export async function readKpiCells(
  scope: Scope,
  { locale, signal }: RunOptions
): Promise<{ readonly snapshot: Snapshot; readonly cells: readonly KpiCell[] }> {
  const { snapshot } = await readSnapshot({ formulas: true, signal });
  const cells = kpiCells(snapshot, scope);
  if (cells.length === 0) throw new Refusal(sentence(shareMessages, "noKpiFormulas", locale));
  return { snapshot, cells };
}

/** The shapes of tables and names, which the text of a formula does not tell. */
export function shapesIn(snapshot: Snapshot, sheet: string): ShapeOf {
  return (reference) => {
    const table = /^([^[]+)(?:\[([^[\]#@]*)\])?$/.exec(reference);
    const found = table && snapshot.tables.find(({ name }) => name.toLowerCase() === table[1].toLowerCase());
    const rect = found && parseRect(found.address);
    if (found && rect) {
      const rows = rect.rows - 1 - (found.hasTotals ? 1 : 0);
      return { rows, columns: table[2] ? 1 : rect.columns };
    }
    const name = snapshot.names.find(
      (one) =>
        one.name.toLowerCase() === reference.slice(reference.lastIndexOf("!") + 1).toLowerCase() &&
        (one.sheet === undefined || one.sheet === sheet)
    );
    const named = name && parseRect(name.formula.slice(name.formula.lastIndexOf("!") + 1));
    return named && { rows: named.rows, columns: named.columns };
  };
}
