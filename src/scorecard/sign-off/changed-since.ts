import type { CellValue, SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { kpiById } from "../../catalog/cards";
import { cell } from "../../plan/addresses";
import { withSource, type SourceChange } from "../life/other-source";
import { MissingSourceError, type SourceBook } from "../measure/rows";
import type { ScorecardModel } from "../model";
import { addPeriods } from "../periods";
import { kpiValue } from "../sample/sample-values";
import { sheetOf } from "../sources/grid";
import { wordsIn } from "../words";
import { namesOf, requestDigest, shownPeriod, tableOf, type ShownScorecard } from "./capture";
import type { SignedRow, SignOffContent } from "./content";
import { sameValue, type Difference } from "./difference";
import { shortDigest } from "./digest";
import { beforeMoves, movesSince } from "./source-moves";
import { namedRect } from "./names";
import type { TableRow } from "./read-table";
import { signedSource, unsignedRows } from "./signed-source";
import { usedRows, type UsedRows } from "./source-rows";

/**
 * What has changed in the workbook since a period was signed off. While the sheet shows that period, every cell,
 * formula and policy is compared; while it shows another, the user's rows of the signed period and the actuals
 * recomputed from them.
 *
 * @param scorecard the scorecard as it stands now; undefined where it is gone
 */
export async function changedSince(
  content: SignOffContent,
  scorecard: ShownScorecard | undefined,
  snapshot: Snapshot,
  book: SourceBook
): Promise<Difference[]> {
  const { number } = content;
  const sheet = scorecard && sheetOf(snapshot, scorecard.sheet);
  if (!scorecard || !sheet) return [{ kind: "scorecardGone", number, title: content.scorecard.title }];
  const { model } = scorecard;
  const moves = movesSince(content, model, snapshot, book);
  const { request } = model;
  const mapping = request.mapping.map((each) => moves.reduce(withSource, each));
  const digests = [requestDigest(model), requestDigest({ request: { ...request, mapping } })];
  const setUp: Difference[] = (await Promise.all(digests)).includes(content.scorecard.request)
    ? []
    : [{ kind: "requestChanged", number, place: { sheet: sheet.name } }];
  const shown = shownPeriod(sheet, snapshot) === content.period.start;
  return [
    ...setUp,
    ...(shown
      ? await changedSheet(content, sheet, snapshot, model, moves)
      : changedActuals(content, scorecard, snapshot, book)),
    ...(await changedSources(content, model, snapshot, book, moves)),
  ];
}

async function changedSheet(
  content: SignOffContent,
  sheet: SheetSnapshot,
  snapshot: Snapshot,
  model: ScorecardModel,
  moves: readonly SourceChange[]
): Promise<Difference[]> {
  const { number } = content;
  const table = tableOf(sheet, snapshot, model);
  if (!table) return [{ kind: "tableGone", number, place: { sheet: sheet.name } }];
  const now = new Map(table.rows.map((row) => [row.label, row]));
  const signed = new Set(content.table.rows.map(({ label }) => label));
  const rows = await Promise.all(
    content.table.rows.map(async (row): Promise<Difference[]> => {
      const found = now.get(row.label);
      if (!found) return [{ kind: "rowGone", number, row: row.label, place: { sheet: sheet.name } }];
      return changedRow(number, row, found, sheet.name, table.at === content.table.at ? moves : undefined);
    })
  );
  const added = table.rows
    .filter(({ label }) => !signed.has(label))
    .map((row): Difference => ({
      kind: "rowNew",
      number,
      row: row.label,
      place: { sheet: sheet.name, address: Object.values(row.cells)[0].address },
    }));
  return [...changedNames(content, sheet, snapshot), ...rows.flat(), ...added];
}

/** @param moves sources that were renamed; undefined where the table stands elsewhere, and its formulas are others */
async function changedRow(
  number: number,
  signed: SignedRow,
  now: TableRow,
  sheet: string,
  moves: readonly SourceChange[] | undefined
): Promise<Difference[]> {
  const headers = [...new Set([...Object.keys(signed.values), ...Object.keys(now.cells)])];
  const found: Difference[] = [];
  for (const header of headers) {
    const current = now.cells[header];
    const before = signed.values[header] ?? "";
    const value = current?.value ?? "";
    const place = { sheet, ...(current ? { address: current.address } : {}) };
    const what = { number, row: now.label, column: header, place };
    const formula = current?.formula;
    const digest = formula === undefined ? undefined : await shortDigest(formula);
    const isSigned = async (): Promise<boolean> =>
      signed.formulas?.[header] === digest ||
      (formula !== undefined &&
        signed.formulas?.[header] === (await shortDigest(beforeMoves(formula, moves!))));
    if (!sameValue(before, value)) found.push({ kind: "cellChanged", ...what, signed: before, now: value });
    else if (moves && !(await isSigned()))
      found.push({
        kind: "formulaChanged",
        ...what,
        signed: before,
        now: current?.formula ?? value,
      });
  }
  return found;
}

function changedNames(content: SignOffContent, sheet: SheetSnapshot, snapshot: Snapshot): Difference[] {
  const { number } = content;
  const now = namesOf(sheet, snapshot);
  return Object.entries(content.names).flatMap(([name, rows]): Difference[] => {
    const rect = namedRect(snapshot, sheet, name);
    if (!rect || !now[name])
      return [
        { kind: "nameGone", number, name, signed: rows[0]?.[0] ?? "", now: "", place: { sheet: sheet.name } },
      ];
    const size = Math.max(rows.length, rect.rows);
    const width = Math.max(rows[0]?.length ?? 0, rect.columns);
    return Array.from({ length: size * width }, (_, i) => [Math.floor(i / width), i % width]).flatMap(
      ([r, c]): Difference[] => {
        const signed: CellValue = rows[r]?.[c] ?? "";
        const value = now[name][r]?.[c] ?? "";
        if (sameValue(signed, value)) return [];
        const place = { sheet: sheet.name, address: cell(rect.row + r, rect.column + c) };
        return [{ kind: "nameChanged", number, name, signed, now: value, place }];
      }
    );
  });
}

/** The actuals of a period that the sheet does not show, from the rows themselves. */
function changedActuals(
  content: SignOffContent,
  { model, sheet }: ShownScorecard,
  snapshot: Snapshot,
  book: SourceBook
): Difference[] {
  const words = wordsIn(model.locale);
  const { start, grain } = content.period;
  const span = { start, end: addPeriods(start, 1, grain) };
  const column = words("actual");
  return model.request.mapping.flatMap((mapping): Difference[] => {
    const kpi = kpiById(mapping.kpi) ?? model.request.own?.find(({ id }) => id === mapping.kpi);
    const row = kpi && content.table.rows.find(({ label }) => label === words.of(kpi.name));
    if (!row || !mapping.confirmed) return [];
    const signed = row.values[column] ?? "";
    const now = valueOrBlank(() => kpiValue(mapping, book, snapshot, span, kpi));
    if (now === undefined || sameValue(signed, now)) return [];
    return [
      {
        kind: "actualChanged",
        number: content.number,
        row: row.label,
        column,
        signed,
        now,
        place: { sheet },
      },
    ];
  });
}

/** A KPI whose source is gone is told by its source, once. */
function valueOrBlank(value: () => number | null): CellValue | undefined {
  try {
    return value() ?? "";
  } catch (error) {
    if (error instanceof MissingSourceError) return undefined;
    throw error;
  }
}

async function changedSources(
  content: SignOffContent,
  model: ScorecardModel,
  snapshot: Snapshot,
  book: SourceBook,
  moves: readonly SourceChange[]
): Promise<Difference[]> {
  const { number, period } = content;
  const span = { start: period.start, end: addPeriods(period.start, 1, period.grain) };
  const found: Difference[] = [];
  for (const signed of content.sources) {
    const mapping = model.request.mapping;
    let used: UsedRows | undefined;
    try {
      const present = moves.find(({ to }) => to === signed.id)?.from ?? signed.id;
      [used] = usedRows(mapping, book, snapshot, span, present);
    } catch (error) {
      if (!(error instanceof MissingSourceError)) throw error;
    }
    if (!used) {
      found.push({ kind: "sourceGone", number, source: signed.id });
      continue;
    }
    const now = await signedSource(used);
    if (now.digest === signed.digest && now.columns.join() === signed.columns.join()) continue;
    const changed = await unsignedRows(used, signed);
    found.push({
      kind: "sourceChanged",
      number,
      source: signed.id,
      signedRows: signed.rows,
      rows: now.rows,
      changed,
      place: { sheet: used.sheet, ...(changed.length > 0 ? { address: changed[0] } : {}) },
    });
  }
  return found;
}
