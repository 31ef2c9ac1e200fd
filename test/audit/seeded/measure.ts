import { auditWorkbook, type Finding } from "../../../src/audit";
import { cleanBooks } from "./books";
import { dataFaults } from "./faults/data";
import { formulaFaults } from "./faults/formulas";
import { rangeFaults } from "./faults/ranges";
import { structureFaults } from "./faults/structure";
import type { Fault, Seeded } from "./fault";
import { touches } from "./maker";
import { randomOf } from "./random";

export const faults: readonly Fault[] = [...formulaFaults, ...rangeFaults, ...dataFaults, ...structureFaults];

export interface Measured {
  readonly kinds: number;
  readonly seeded: number;
  readonly found: number;
  /** Kind of fault, workbook and seed of what was not found. */
  readonly missed: readonly string[];
  /** Findings in seeded workbooks besides the one that is due. */
  readonly besides: readonly string[];
}

/** Puts each kind of fault into each workbook that it fits, one at a time, and looks whether it is found. */
export function measureRecall(seeds: readonly number[]): Measured {
  const missed: string[] = [];
  const besides: string[] = [];
  let seeded = 0;
  for (const seed of seeds) {
    for (const fault of faults) {
      const books = cleanBooks(seed);
      for (const [index, book] of books.entries()) {
        // The largest ones take long and are no other than the middle ones.
        if (!fault.books.includes(book.kind) || index === 4 || index === 6 || index === 8) continue;
        const place = fault.seed(book, randomOf(seed * 7919 + index));
        const { findings } = auditWorkbook(book.snapshot());
        seeded += 1;
        const name = `${fault.id} in ${book.kind} ${index} (seed ${seed})`;
        if (!findings.some((finding) => isDue(finding, fault, place))) missed.push(name);
        for (const finding of findings)
          if (!isDue(finding, fault, place))
            besides.push(`${name}: ${finding.rule} ${finding.sheet}!${finding.range}`);
      }
    }
  }
  return { kinds: faults.length, seeded, found: seeded - missed.length, missed, besides };
}

function isDue({ rule, sheet, range }: Finding, { rules }: Fault, place: Seeded): boolean {
  if (!rules.includes(rule)) return false;
  if (place.sheet === undefined) return true;
  if (sheet !== place.sheet) return false;
  if (place.cells === undefined) return true;
  const lines = range !== undefined && /^(\d+:\d+|[A-Z]+:[A-Z]+)$/.test(range);
  return lines || touches(range, place.cells);
}

/** Findings in clean workbooks, which are false, and the formulas of these workbooks. */
export function measureFalse(seeds: readonly number[]): {
  readonly formulas: number;
  readonly findings: readonly string[];
} {
  let formulas = 0;
  const findings: string[] = [];
  for (const seed of seeds) {
    for (const book of cleanBooks(seed)) {
      const result = auditWorkbook(book.snapshot());
      formulas += result.formulas;
      for (const { rule, sheet, range } of result.findings)
        findings.push(`${book.kind}: ${rule} ${sheet}!${range}`);
    }
  }
  return { formulas, findings };
}
