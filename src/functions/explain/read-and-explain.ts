import type { Locale } from "../../i18n/sentence";
import { readCell } from "../../workbook/read-cell";
import type { Place } from "../../workbook/place";
import { explainCell } from "./explain-cell";
import { explainFunction, type Invocation } from "./explain-function";
import { ReadingReader, valueOf } from "./reading-reader";
import type { ExplainStep } from "./step";
import { wantedCells } from "./wanted-cells";

/** The steps of a cell, and where it stands. */
export interface ExplainedPlace {
  readonly place: Place;
  readonly steps: readonly ExplainStep[];
}

/**
 * Reads a cell of the open workbook and what its formula names, and explains it. Two requests at most.
 *
 * @param place the active cell where it is left out
 * @throws WorkbookError
 */
export async function readAndExplain(place: Place | undefined, locale: Locale): Promise<ExplainedPlace> {
  const reading = await readCell(place, wantedCells);
  const { sheet, row, column, value, type, numberFormat, formula, spill } = reading.facts;
  const steps = explainCell(
    { sheet, row, column, value: valueOf(value, type), numberFormat, formula, spill },
    new ReadingReader(reading),
    locale
  );
  return { place: steps[0].place!, steps };
}

/** `KPI.EXPLAIN` in Excel: the rows of the cell whose address the host tells. */
export const explainArgument = (
  cell: unknown,
  language: unknown,
  invocation?: Invocation
): Promise<any[][]> =>
  explainFunction(
    cell,
    language,
    invocation,
    async (place, locale) => (await readAndExplain(place, locale)).steps
  );
