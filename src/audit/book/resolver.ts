import { parseA1Ref } from "@borgar/fx";
import { parseFormula, resolveStructured, type Area, type FormulaNode, type TableArea } from "../../formula";
import type { NameSnapshot } from "../snapshot";
import type { FormulaCell } from "./pattern";
import { referencesIn } from "./references";
import type { SheetView } from "./sheet-view";

/** What a reference names: areas of this workbook, other workbooks' cells, or nothing that there is. */
export interface Resolved {
  readonly areas: readonly Area[];
  readonly external?: boolean;
  /** A sheet, name or table that the workbook does not have. */
  readonly missing?: boolean;
}

interface Edge {
  readonly index: number;
  readonly fixed: boolean;
}

/** A reference in A1 notation taken apart; an absent edge is that of the sheet. */
interface Written {
  readonly external: boolean;
  /** One sheet, or the first and the last of several; none for the formula's own. */
  readonly sheets: readonly string[];
  readonly top?: Edge;
  readonly left?: Edge;
  readonly bottom?: Edge;
  readonly right?: Edge;
}

const nothing: Resolved = { areas: [] };
const missing: Resolved = { areas: [], missing: true };
const external: Resolved = { areas: [], external: true };

/** Names that name each other are followed so far. */
const deepest = 8;

/** Finds the cells that references mean, seen from a cell that shares the formula with the one it was parsed from. */
export class Resolver {
  private readonly written = new WeakMap<FormulaNode, Written | null>();
  private readonly named = new Map<string, Resolved>();
  private readonly tableOf = new Map<string, TableArea>();

  constructor(
    private readonly sheets: ReadonlyMap<string, SheetView>,
    private readonly order: readonly SheetView[],
    private readonly tables: readonly TableArea[],
    private readonly names: readonly NameSnapshot[]
  ) {
    for (const table of tables) this.tableOf.set(table.name.toLowerCase(), table);
  }

  resolve(node: FormulaNode, cell: FormulaCell, depth = 0): Resolved {
    switch (node.kind) {
      case "reference":
        return this.ofReference(node, cell);
      case "structured":
        return this.ofStructured(node.text, cell);
      case "name":
        return this.ofName(node.text, cell, depth);
      case "unary":
        return node.operator === "#" ? this.ofSpill(node.operand, cell, depth) : nothing;
      case "binary":
        return node.operator === ":" ? this.ofSpan(node.left, node.right, cell, depth) : nothing;
      default:
        return nothing;
    }
  }

  /** The formula of a name as a sheet sees it, with "=". */
  nameFormula(name: string, sheet: string): string | undefined {
    const lower = name.toLowerCase();
    const same = this.names.filter((each) => each.name.toLowerCase() === lower);
    return (same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === undefined))
      ?.formula;
  }

  private ofReference(node: FormulaNode & { kind: "reference" }, cell: FormulaCell): Resolved {
    let written = this.written.get(node);
    if (written === undefined) this.written.set(node, (written = takeApart(node.text) ?? null));
    if (!written) return missing;
    if (written.external) return external;
    const rows = cell.row - cell.pattern.row;
    const columns = cell.column - cell.pattern.column;
    const views = this.viewsOf(written.sheets, cell.sheet);
    if (views.length === 0) return missing;
    return { areas: views.map((view) => areaOf(written, view, rows, columns)) };
  }

  private viewsOf(sheets: readonly string[], own: string): readonly SheetView[] {
    const [first = own, last = first] = sheets;
    const from = this.sheets.get(first.toLowerCase());
    const to = this.sheets.get(last.toLowerCase());
    if (!from || !to) return [];
    return this.order.slice(Math.min(from.index, to.index), Math.max(from.index, to.index) + 1);
  }

  private ofStructured(text: string, cell: FormulaCell): Resolved {
    const area = resolveStructured(text, cell, { tables: this.tables });
    if (typeof area !== "string") return { areas: [area] };
    return area === "external" ? external : area === "missing" ? missing : nothing;
  }

  private ofName(text: string, cell: FormulaCell, depth: number): Resolved {
    if (/\[|\.xl\w*!/i.test(text)) return external;
    const split = text.lastIndexOf("!");
    const sheet = split < 0 ? cell.sheet : text.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
    const name = text.slice(split + 1);
    const table = this.tableOf.get(name.toLowerCase());
    if (table) return this.ofStructured(`${table.name}[]`, cell);
    const key = `${sheet}!${name}`.toLowerCase();
    let found = this.named.get(key);
    if (!found) {
      const formula = depth < deepest ? this.nameFormula(name, sheet) : undefined;
      found = formula === undefined ? missing : this.ofFormula(formula, { ...cell, sheet }, depth + 1);
      this.named.set(key, found);
    }
    return found;
  }

  /** All areas that the formula of a name mentions. Relative ones are taken as they are written. */
  private ofFormula(formula: string, cell: FormulaCell, depth: number): Resolved {
    const tree = parseFormula(formula);
    const at = { ...cell, pattern: cell.pattern, row: cell.pattern.row, column: cell.pattern.column };
    const parts = tree ? referencesIn(tree).map(({ node }) => this.resolve(node, at, depth)) : [];
    return {
      areas: parts.flatMap(({ areas }) => areas),
      ...(parts.some((part) => part.external) ? { external: true } : {}),
    };
  }

  /** A1#: what the formula in A1 fills. */
  private ofSpill(operand: FormulaNode, cell: FormulaCell, depth: number): Resolved {
    const { areas, ...rest } = this.resolve(operand, cell, depth);
    const spilled = areas.map((area) => {
      const spill = this.sheets
        .get(area.sheet.toLowerCase())
        ?.spills.find(({ row, column }) => row === area.row && column === area.column);
      return spill ? { sheet: area.sheet, ...spill } : area;
    });
    return { ...rest, areas: spilled };
  }

  /** Sheet1!A1:Sheet1!B3 and A1:name: the rectangle around both. */
  private ofSpan(left: FormulaNode, right: FormulaNode, cell: FormulaCell, depth: number): Resolved {
    const [a, b] = [this.resolve(left, cell, depth), this.resolve(right, cell, depth)];
    const [first, second] = [a.areas[0], b.areas[0]];
    if (!first || !second || first.sheet !== second.sheet)
      return { areas: [...a.areas, ...b.areas], external: a.external || b.external };
    const row = Math.min(first.row, second.row);
    const column = Math.min(first.column, second.column);
    const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
    const columns = Math.max(first.column + first.columns, second.column + second.columns) - column;
    return { areas: [{ sheet: first.sheet, row, column, rows, columns }] };
  }
}

function takeApart(text: string): Written | undefined {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (!parsed || !("range" in parsed) || !parsed.range) return undefined;
  const { range, context = [] } = parsed;
  const edge = (index?: number | null, fixed?: boolean | null): Edge | undefined =>
    index === undefined || index === null ? undefined : { index, fixed: fixed ?? false };
  return {
    external: context.length > 1 || /\[/.test(text),
    sheets: context.length === 0 ? [] : sheetsOf(context[0]),
    top: edge(range.top, range.$top),
    left: edge(range.left, range.$left),
    bottom: edge(range.bottom, range.$bottom),
    right: edge(range.right, range.$right),
  };
}

/** Jan:Mar names all sheets from Jan to Mar; no sheet's name has a colon. */
const sheetsOf = (context: string): string[] => context.split(":");

/** Whole rows and columns end where the sheet is in use. */
function areaOf({ top, left, bottom, right }: Written, view: SheetView, rows: number, columns: number): Area {
  const at = (edge: Edge | undefined, moved: number, open: number): number =>
    edge ? Math.max(0, edge.index + (edge.fixed ? 0 : moved)) : open;
  const [r1, r2] = [at(top, rows, 0), at(bottom, rows, Math.max(0, view.rows - 1))];
  const [c1, c2] = [at(left, columns, 0), at(right, columns, Math.max(0, view.columns - 1))];
  const row = Math.min(r1, r2);
  const column = Math.min(c1, c2);
  return {
    sheet: view.name,
    row,
    column,
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
}
