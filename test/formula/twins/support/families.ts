import type { Flavour } from "../../../../src/formula/twins";
import { generated, type Numbers } from "./generate";
import { prove } from "./prove";

/** What is known of a function's generated cases. */
export interface Generation {
  readonly count?: number;
  /** Arbitraries for arguments that are sensible only in a certain range. */
  readonly numbers?: Numbers;
}

/** Tests of the twins of some functions on generated input, all in one workbook for each flavour. */
export function proveGenerated(functions: Readonly<Record<string, Generation>>): void {
  test.each<Flavour>(["microsoft365", "excel2016"])(
    "give what the functions give on generated input (%s)",
    async (flavour) => {
      const cases = Object.entries(functions).flatMap(([name, { count = 60, numbers }]) =>
        generated(name, count, numbers)
      );
      const { different, proven } = await prove(cases, flavour);
      expect(different.slice(0, 3)).toEqual([]);
      expect(proven).toBeGreaterThan(cases.length / (flavour === "microsoft365" ? 1.01 : 4));
    }
  );
}
