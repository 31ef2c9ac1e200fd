import { partsOf, type FormulaNode } from "../../formula";
import type { Book, Family } from "../book/book";
import type { Call } from "../book/calls";
import type { FormulaCell } from "../book/pattern";

/** A KPI function in a formula of a cell. */
export interface KpiCall {
  /** Without the namespace, in capitals: "ATTAINMENT". */
  readonly name: string;
  readonly call: Call;
  /** Which of the formula's KPI calls, from 0. */
  readonly index: number;
  readonly family: Family;
  readonly cell: FormulaCell;
}

/** As formulas have it, and as files keep it. */
const kpiName = /^(?:_XLDUDF_KPI_|KPI\.)([A-Z0-9]+)$/;

/** The KPI calls of a formula, the outer ones first; those in LET and LAMBDA too. */
export function kpiCallsIn(node: FormulaNode | undefined): { name: string; call: Call }[] {
  if (!node) return [];
  const name = node.kind === "call" ? kpiName.exec(node.name)?.[1] : undefined;
  const inner = partsOf(node).flatMap(kpiCallsIn);
  return name === undefined ? inner : [{ name, call: node as Call }, ...inner];
}

/** A text that is no KPI call is not worth parsing. */
const mayCall = /KPI[._]/i;

/** Formula families that call KPI functions. */
export const kpiFamilies = (book: Book): readonly Family[] =>
  book.once("kpi-families", () =>
    book.families.filter(
      ({ pattern }) => mayCall.test(pattern.formula) && kpiCallsIn(pattern.tree).length > 0
    )
  );

/** Calls of some functions, cell by cell. */
export function* callsOf(book: Book, ...names: readonly string[]): Generator<KpiCall> {
  for (const family of kpiFamilies(book)) {
    const calls = kpiCallsIn(family.pattern.tree);
    for (const [index, { name, call }] of calls.entries()) {
      if (!names.includes(name)) continue;
      for (const cell of family.cells) yield { name, call, index, family, cell };
    }
  }
}

/** Functions that divide their first argument by their second. */
export const isRatioFunction = (name: string): boolean =>
  /^(?:_XLDUDF_KPI_|KPI\.)(RATE|CHURN|CAC|ATTAINMENT)$/.test(name);
