import type { Area, FormulaNode, TableArea } from "../../formula";
import { parseRect } from "../../plan/addresses";
import type { AuditFacts } from "../scorecard/facts";
import type { NameSnapshot, Snapshot } from "../snapshot";
import { Pattern, type FormulaCell } from "./pattern";
import { relativeFormula } from "../../plan/relative";
import { Resolver, type Resolved } from "./resolver";
import { SheetView } from "./sheet-view";

/** The formulas of one sheet that were filled from one another. */
export interface Family {
  readonly sheet: SheetView;
  readonly pattern: Pattern;
  /** Row by row, from left to right. */
  readonly cells: readonly FormulaCell[];
}

/**
 * A workbook as rules ask it. What several rules need is worked out once: formulas in relative notation, parsed
 * once for all cells that share them, and the cells that their references mean.
 */
export class Book {
  readonly sheets: readonly SheetView[];
  readonly tables: readonly TableArea[];
  readonly names: readonly NameSnapshot[];
  /** Every formula of the workbook, sheet by sheet, row by row. */
  readonly formulas: readonly FormulaCell[];
  readonly families: readonly Family[];
  private readonly byName: ReadonlyMap<string, SheetView>;
  private readonly resolver: Resolver;
  private readonly kept = new Map<string, unknown>();

  constructor(
    readonly snapshot: Snapshot,
    /** What is known of scorecards besides what stands in cells. */
    readonly facts: AuditFacts = {}
  ) {
    this.sheets = snapshot.sheets.map((sheet, index) => new SheetView(sheet, index));
    this.byName = new Map(this.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.names = snapshot.names;
    this.tables = snapshot.tables.flatMap((table) => {
      const area = parseRect(table.address);
      return area ? [{ ...table, area, hasHeader: table.hasHeader ?? true }] : [];
    });
    const read = readFormulas(this.sheets);
    this.formulas = read.formulas;
    this.families = read.families;
    this.resolver = new Resolver(this.byName, this.sheets, this.tables, this.names);
  }

  /** Without regard to case. */
  sheet(name: string): SheetView | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** What a reference of a formula means in one of the cells that have the formula. */
  resolve(node: FormulaNode, cell: FormulaCell): Resolved {
    return this.resolver.resolve(node, cell);
  }

  /** The areas of this workbook that a reference means. */
  areas(node: FormulaNode, cell: FormulaCell): readonly Area[] {
    return this.resolver.resolve(node, cell).areas;
  }

  /** All areas that a formula refers to, from left to right. */
  precedents(cell: FormulaCell): readonly Area[] {
    return cell.pattern.references.flatMap(({ node }) => this.areas(node, cell));
  }

  /** The formula of a name as a sheet sees it, with "=". */
  nameFormula(name: string, sheet: string): string | undefined {
    return this.resolver.nameFormula(name, sheet);
  }

  /** Document settings whose key begins so, as they were stored. */
  settings(beginning: string): ReadonlyMap<string, unknown> {
    const all = Object.entries(this.snapshot.settings ?? {});
    return new Map(all.filter(([key]) => key.startsWith(beginning)));
  }

  /** What rules share and nobody needs to work out twice. */
  once<T>(key: string, work: (book: Book) => T): T {
    if (!this.kept.has(key)) this.kept.set(key, work(this));
    return this.kept.get(key) as T;
  }
}

function readFormulas(sheets: readonly SheetView[]) {
  const patterns = new Map<string, Pattern>();
  const formulas: FormulaCell[] = [];
  const families: Family[] = [];
  for (const sheet of sheets) {
    const own = new Map<Pattern, FormulaCell[]>();
    for (const cell of formulasOf(sheet, patterns)) {
      formulas.push(cell);
      let row = sheet.formulas.get(cell.row);
      if (!row) sheet.formulas.set(cell.row, (row = new Map()));
      row.set(cell.column, cell);
      const cells = own.get(cell.pattern);
      if (cells) cells.push(cell);
      else own.set(cell.pattern, [cell]);
    }
    for (const [pattern, cells] of own) families.push({ sheet, pattern, cells });
  }
  return { formulas, families };
}

function* formulasOf(sheet: SheetView, patterns: Map<string, Pattern>): Generator<FormulaCell> {
  const read = sheet.formulaRows;
  if (!read) return;
  for (const [r, line] of read.rows.entries()) {
    for (const [c, formula] of line.entries()) {
      if (typeof formula !== "string" || formula.charCodeAt(0) !== 61 || formula.length < 2) continue;
      const [row, column] = [read.top + r, read.left + c];
      // What an array formula fills shows its formula in every cell; it stands in the first one alone.
      if (sheet.isSpilled({ row, column })) continue;
      const key = relativeFormula(formula, row, column);
      let pattern = patterns.get(key);
      if (!pattern) patterns.set(key, (pattern = new Pattern(key, formula, row, column)));
      yield { sheet: sheet.name, row, column, formula, pattern };
    }
  }
}
