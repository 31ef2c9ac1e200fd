import { type Flavour, twinOf } from "../../../../src/formula/twins";
import { parseFormula } from "../../../../src/formula";
import { call } from "../../../functions/support/call";
import { Bench, type Calculated, type Cell, type Given } from "./bench";
import { blockOf, differences } from "./compare";

/** A call of a function: its arguments as they stand in a sheet or in the formula. */
export interface Case {
  readonly name: string;
  readonly args: readonly Given[];
}

/** A text written into a formula as the function gets it. */
function valueOf(written: string): unknown {
  const node = parseFormula(written);
  if (node?.kind === "value") return node.value;
  if (node?.kind === "unary" && node.operand.kind === "value") return -Number(node.operand.value);
  throw new Error(`${written} is not a constant`);
}

const asGiven = (arg: Given): unknown => {
  if (!arg) return null;
  if ("written" in arg) return valueOf(arg.written);
  const { cells } = arg;
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
};

/** What a proof found: how many cases had a twin, and where one differs. */
export interface Proof {
  readonly proven: number;
  /** Cases without a twin in this flavour, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly different: readonly string[];
}

/** Another program than the preview. */
export interface Elsewhere {
  readonly calculated: Calculated;
  /** A block as that program gives it. */
  asShown(block: unknown[][]): unknown[][];
}

/** Calculates each case by the function and by its twin, in the formula engine of the preview if not told another, and compares. */
export async function prove(cases: readonly Case[], flavour: Flavour, elsewhere?: Elsewhere): Promise<Proof> {
  const bench = new Bench();
  const asked: { kpi: unknown[][]; formula: string; twin: string; args: readonly Given[] }[] = [];
  const refused: Record<string, number> = {};
  for (const { name, args } of cases) {
    const formula = `=KPI.${name}(${bench.place(args).join(",")})`;
    const twin = twinOf(formula, flavour);
    if (!twin.ok) {
      refused[twin.reason.reason] = (refused[twin.reason.reason] ?? 0) + 1;
      continue;
    }
    const kpi = blockOf(call(name, ...args.map(asGiven)));
    bench.ask(twin.formula, kpi.length, kpi[0].length);
    asked.push({ kpi, formula, twin: twin.formula, args });
  }
  const answers = asked.length > 0 ? await bench.answers(elsewhere?.calculated) : [];
  const different = asked.flatMap(({ kpi, formula, twin, args }, i) => {
    const found = differences(elsewhere?.asShown(kpi) ?? kpi, answers[i]);
    return found.length > 0 ? [[formula, argumentsShown(args), twin, ...found.slice(0, 3)].join("\n  ")] : [];
  });
  return { proven: asked.length, refused, different };
}

const argumentsShown = (args: readonly Given[]): string =>
  args.map((arg) => (arg && "cells" in arg ? JSON.stringify(arg.cells) : (arg?.written ?? "-"))).join(" | ");

/** Cells of a value or a block. */
export const cellsOf = (value: unknown): Given => ({
  cells: (Array.isArray(value) ? (Array.isArray(value[0]) ? value : [value]) : [[value]]) as Cell[][],
});
