import { cardTitle } from "../card-title";
import { rowGroups } from "../rows/groups";
import type { Snapshot } from "../../audit/snapshot";
import { lifeMessages, type LifeMessage } from "../../i18n/scorecard-life";
import { sentence } from "../../i18n/sentence";
import { columnLetters, parseRect } from "../../plan/addresses";
import { onSheet } from "../../plan/references";
import { entrySource } from "../entry/entry-sheet";
import { sourceBook, type SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import type { ScorecardModel } from "../model";
import { cellAt } from "../sign-off/read-table";
import { sheetOf } from "../sources/grid";
import { withPeriodCells } from "../period-cells/periods-sheet";
import { entryMapping, isMapped, type RowGroup, type ScorecardRow } from "../rows/rows";
import { recogniseSources } from "../sources/recognise";
import { SourceGone, sourcesRead, withPresentSources } from "./present-sources";
import { periodsSheetOf } from "./periods-sheet-of";
import { wordsIn, type Words } from "../words";

/** A scorecard that stands in the workbook, as sheets that are made from it see it. */
export interface ScorecardParts {
  readonly model: ScorecardModel;
  readonly sheet: string;
  readonly title: string;
  readonly words: Words;
  /** The words of the sheets that are made from scorecards. */
  say(key: LifeMessage, values?: Readonly<Record<string, string | number>>): string;
  readonly groups: readonly RowGroup[];
  readonly book: SourceBook;
  /** @throws SourceGone */
  mappingOf(row: ScorecardRow): KpiMapping;
  /** A cell or range of the scorecard sheet that has a name there, with the sheet's name in front. */
  named(name: string): string;
  /** A cell of the scorecard sheet, absolute and with the sheet's name in front. */
  at(address: string): string;
  /** The cells of a KPI; `right` columns further right. */
  cell(kpi: string, key: "weight" | "target" | "actual" | "score", right?: number): string;
  /** Whether somebody typed a KPI's target over the formula that takes it from the data. */
  typedTarget(kpi: string): boolean;
}

/**
 * @param snapshot with formulas
 * @throws RangeError where the sheet lacks one of the names that every scorecard has
 */
export function partsOf(asMade: ScorecardModel, sheet: string, snapshot: Snapshot): ScorecardParts {
  const words = wordsIn(asMade.locale);
  const sources = recogniseSources(snapshot);
  const { model, missing } = withPresentSources(asMade, sheet, sources, snapshot);
  const groups = rowGroups(model.request, sources, words);
  const table = snapshot.tables.find(({ name }) => name === model.entryTable);
  const unsourced = groups.flatMap(({ rows }) => rows).filter(({ mapping }) => !mapping).length;
  const entry = table ? [entrySource(table.name, table.sheet, unsourced, words)] : [];
  const periods = periodsSheetOf(model, snapshot, words);
  const read = periods ? withPeriodCells(sources, periods, model.periodBlocks ?? []) : sources;
  const at = (address: string): string => onSheet(sheet, absolute(address));
  return {
    model,
    sheet,
    words,
    groups,
    at,
    title: cardTitle(model),
    say: (key, values) => sentence(lifeMessages, key, model.locale, values),
    book: sourceBook([...read, ...entry]),
    mappingOf(row) {
      if (row.mapping) return row.mapping;
      const asked = model.request.mapping.find(({ kpi }) => kpi === row.kpi.id);
      const gone = isMapped(asked) ? sourcesRead(asked).find((id) => missing.includes(id)) : undefined;
      if (gone !== undefined) throw new SourceGone(gone);
      return entryMapping(row, words);
    },
    named(name) {
      const found = snapshot.names.find((each) => each.sheet === sheet && each.name === name);
      if (!found) throw new RangeError(`The sheet ${sheet} has no name ${name}`);
      return onSheet(sheet, found.formula.slice(found.formula.lastIndexOf("!") + 1));
    },
    cell(kpi, key, right = 0) {
      const { row, column } = parseRect(model.layout.kpis[kpi][key])!;
      return at(`${columnLetters(column + right)}${row + 1}`);
    },
    typedTarget(kpi) {
      const { row, column } = parseRect(model.layout.kpis[kpi].target)!;
      const card = sheetOf(snapshot, sheet);
      const { formula, value } = card ? cellAt(card, row, column) : { formula: undefined, value: "" };
      return formula === undefined && value !== "";
    },
  };
}

const absolute = (address: string): string =>
  address.replaceAll("$", "").replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
