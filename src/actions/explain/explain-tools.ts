/** What the pane's Explain view needs, loaded with it. */
import { readAndExplain } from "../../functions/explain/read-and-explain";
import { watchWorkbook, type WorkbookChange } from "../../workbook/events";
import { goTo } from "../../workbook/selection";
import type { Place } from "../../workbook/place";
import type { RunOptions } from "../action";
import { explanationOf, type Explanation } from "./explanation";

export type { Definition, Explanation, ExplanationPart } from "./explanation";
export type { ExplainStep } from "../../functions/explain/step";
export type { Place } from "../../workbook/place";

/**
 * Explains a cell of the workbook as it is now. Nothing is written.
 *
 * @param place the active cell where it is left out
 * @throws WorkbookError
 */
export const explain = async (place: Place | undefined, { locale }: RunOptions): Promise<Explanation> =>
  explanationOf(await readAndExplain(place, locale));

/**
 * Tells when another cell is selected ("selection") and when cells change ("cells"), several in a row once.
 *
 * @returns a function that stops it
 * @throws WorkbookError
 */
export const watchCells = (
  listener: (what: ReadonlySet<WorkbookChange>) => void
): Promise<() => Promise<void>> => watchWorkbook(listener);

/** Shows cells and selects them. @throws WorkbookError */
export const goToCells = (place: Place): Promise<void> => goTo(place);
