import type { CellValue } from "../../audit/snapshot";
import { textLiteral } from "../../plan/references";
import { tidyHeader } from "./headers";
import type { PairedHeader } from "./paired-headers";
import { paddingOf, tidyFormula } from "./tidy-text";

/** Periods of which each heads several kinds of figures (or each kind several periods): those of one kind. */
export interface PairedPeriods {
  /** The period of each column of the kind; "" over others. */
  readonly headers: readonly CellValue[];
  /** The first column that either row heads so: a formula must begin there, where the first merged cell does. */
  readonly first: number;
  /** The same as a formula over cells of the two header rows. */
  formula(upper: string, lower: string): string;
}

type Headers = readonly (PairedHeader | undefined)[];

/** undefined where no column has figures of the kind. */
export function pairedPeriods(paired: Headers, role: "actual" | "target"): PairedPeriods | undefined {
  const own = paired.filter((each) => each?.role === role);
  if (own.length === 0) return undefined;
  const kinds = [...new Set(own.map((each) => each!.written))];
  const padding = paddingOf(kinds);
  const words = [...new Set(kinds.map(tidyHeader))];
  return {
    headers: paired.map((each) => (each?.role === role ? each.about : "")),
    first: paired.findIndex((each) => each !== undefined),
    formula: (upper, lower) => {
      // Of merged cells only the first holds what all stand for: each column takes the last one up to it.
      const standing = (of: string): string => `FILTER(${of},${upper}<>"")`;
      const filled = `LOOKUP(COLUMN(${upper}),${standing(`COLUMN(${upper})`)},${standing(upper)})`;
      const [kind, period] = own[0]!.kindAbove ? [filled, lower] : [lower, filled];
      const tidy = padding ? tidyFormula(kind, padding) : kind;
      const tests = words.map((word) => `(${tidy}=${textLiteral(word)})`);
      return `IF(${tests.length === 1 ? tests[0] : `${tests.join("+")}>0`},${period},"")`;
    },
  };
}
