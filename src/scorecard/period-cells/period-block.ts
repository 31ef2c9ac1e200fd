import type { KpiMapping } from "../mapping/kpi-mapping";
import { isAcross, isRowMeasure, measuresRead, type SourceBook } from "../measure/rows";

/**
 * Periods that stand as text: those of a column, or the headers of a source with periods across.
 * Each is read once, in cells of the periods sheet, for all formulas of a scorecard.
 */
export interface PeriodBlock {
  /** Id of the source. */
  readonly source: string;
  /** Absent for headers. */
  readonly column?: string;
}

/** The block that stands at a place of the list has that place on the sheet. */
export const placeOf = (blocks: readonly PeriodBlock[], { source, column }: PeriodBlock): number =>
  blocks.findIndex((each) => each.source === source && each.column === column);

/**
 * The blocks that mappings read. Those that are placed already stay where they are, so that formulas of
 * other sheets go on referring to them; new ones follow.
 */
export function periodBlocks(
  mapping: readonly KpiMapping[],
  book: SourceBook,
  placed: readonly PeriodBlock[] = []
): readonly PeriodBlock[] {
  const blocks = [...placed];
  const add = (block: PeriodBlock): void => {
    if (placeOf(blocks, block) < 0) blocks.push(block);
  };
  for (const measure of mapping.flatMap(measuresRead)) {
    if (isAcross(measure)) {
      if (book.source(measure.source).across?.headers !== undefined) add({ source: measure.source });
    } else if (isRowMeasure(measure)) {
      const { patterns, name } = book.dateColumn(measure);
      if (patterns) add({ source: measure.source, column: name });
    }
  }
  return blocks;
}
