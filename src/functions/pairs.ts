import type { Ok } from "../core/outcome";
import { type Cells, outcomeAt } from "./cells";
import { functionError, isFunctionError } from "./function-error";
import { Problem } from "./problem";
import { resultCell, thrown } from "./result";

/** Two values for each cell of a column of inputs, side by side; of a row of inputs, one above the other. */
export function pairs(cells: Cells): unknown[][] {
  const { entry, rows, columns } = cells;
  if (rows > 1 && columns > 1) {
    const argument = entry.parameters[0].name;
    throw functionError(new Problem("#VALUE!", "notASeries", { argument }));
  }
  const result = Array.from({ length: rows * columns }, (_, i) => {
    const outcome = columns === 1 ? outcomeAt(cells, i, 0) : outcomeAt(cells, 0, i);
    const values = isOkPair(outcome) ? outcome.value : [outcome, outcome];
    return values.map((value) => resultCell(entry, value));
  });
  if (columns > 1) return [0, 1].map((i) => result.map((values) => values[i]));
  return rows === 1 && isFunctionError(result[0][0]) ? [[thrown(result[0][0])]] : result;
}

const isOkPair = (outcome: unknown): outcome is Ok<readonly unknown[]> =>
  typeof outcome === "object" && outcome !== null && "ok" in outcome && outcome.ok === true;
