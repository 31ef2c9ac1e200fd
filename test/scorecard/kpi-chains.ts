import type { Plan } from "../../src/plan/plan";
import { formulasOf } from "./plan-checks";

/** Number of cells with KPI functions in the longest chain of one sheet's cells. */
export function longestChain(plan: Plan): number {
  const cells = formulasOf(plan);
  const owner = new Map<string, (typeof cells)[number]>();
  for (const each of cells) {
    const { rows, columns } = each.formula.spill ?? { rows: 1, columns: 1 };
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) owner.set(`${each.sheet}!${each.row + r},${each.column + c}`, each);
  }
  const depth = new Map<(typeof cells)[number], number>();
  const depthOf = (each: (typeof cells)[number]): number => {
    const known = depth.get(each);
    if (known !== undefined) return known;
    depth.set(each, 0);
    const deepest = Math.max(
      0,
      ...precedents(each).map((cell) => (owner.has(cell) ? depthOf(owner.get(cell)!) : 0))
    );
    const own = deepest + (each.formula.formula.includes("KPI.") ? 1 : 0);
    depth.set(each, own);
    return own;
  };
  return Math.max(...cells.map(depthOf));
}

function precedents({ sheet, formula }: ReturnType<typeof formulasOf>[number]): string[] {
  const found: string[] = [];
  for (const [, quoted, from, to] of formula.formula
    .replace(/"[^"]*"/g, '""')
    .matchAll(/(?:'([^']+)'!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g)) {
    const [a, b] = [from, to ?? from].map((address) => /([A-Z]+)\$?(\d+)/.exec(address.replaceAll("$", ""))!);
    const column = (letters: string): number =>
      [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    for (let r = Number(a[2]); r <= Number(b[2]); r++)
      for (let c = column(a[1]); c <= column(b[1]); c++) found.push(`${quoted ?? sheet}!${r - 1},${c}`);
  }
  return found;
}
