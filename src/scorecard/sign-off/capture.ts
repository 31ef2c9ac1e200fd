import { cardTitle } from "../card-title";
import type { CellValue, SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { shift1904 } from "../date-system";
import type { SourceBook } from "../measure/rows";
import type { ScorecardModel } from "../model";
import { addPeriods, periodLabel } from "../periods";
import { sheetOf } from "../sources/grid";
import { wordsIn } from "../words";
import { canonical } from "./canonical";
import type { SignedRow, SignedTable, SignOffContent } from "./content";
import { sha256, shortDigest } from "./digest";
import { namedRect, policyNames, resultNames } from "./names";
import { cellAt, readTable, type ScorecardTable } from "./read-table";
import { signedSource } from "./signed-source";
import { usedRows } from "./source-rows";

/** What the person who signs says, and when. */
export interface Signing {
  readonly number: number;
  readonly signedBy: string;
  readonly signedAt: string;
  readonly note: string;
  /** Version of the calculations. */
  readonly version: string;
}

/** A scorecard sheet of a snapshot that was read with formulas. */
export interface ShownScorecard {
  readonly model: ScorecardModel;
  /** Its sheet's name now. */
  readonly sheet: string;
}

/** Why a scorecard cannot be signed off as it stands. */
export type NotSignable = "sheetGone" | "tableGone" | "noPeriod";

export type Captured =
  | { readonly ok: true; readonly content: SignOffContent }
  | { readonly ok: false; readonly reason: NotSignable };

/**
 * What is signed when a scorecard is closed as it stands: its table cell by cell, its policies and results, and the
 * user's rows behind them.
 *
 * @throws MissingSourceError when the mapping names what is not in the workbook (any more)
 */
export async function capture(
  scorecard: ShownScorecard,
  snapshot: Snapshot,
  book: SourceBook,
  signing: Signing
): Promise<Captured> {
  const { model } = scorecard;
  const sheet = sheetOf(snapshot, scorecard.sheet);
  if (!sheet) return { ok: false, reason: "sheetGone" };
  const table = tableOf(sheet, snapshot, model);
  if (!table) return { ok: false, reason: "tableGone" };
  const start = shownPeriod(sheet, snapshot);
  if (start === undefined) return { ok: false, reason: "noPeriod" };
  const { grain, mapping } = model.request;
  const span = { start, end: addPeriods(start, 1, grain) };
  return {
    ok: true,
    content: {
      format: 1,
      ...signing,
      scorecard: {
        id: model.id,
        sheet: scorecard.sheet,
        title: cardTitle(model),
        locale: model.locale,
        request: await requestDigest(model),
      },
      period: { grain, start, label: periodLabel(start, grain, model.locale) },
      names: namesOf(sheet, snapshot),
      table: await signedTable(table),
      sources: await Promise.all(usedRows(mapping, book, snapshot, span).map(signedSource)),
    },
  };
}

/** The first day of the period that the sheet shows; undefined while it shows none. */
export function shownPeriod(sheet: SheetSnapshot, snapshot: Snapshot): number | undefined {
  const rect = namedRect(snapshot, sheet, "PeriodStart");
  const value = rect && cellAt(sheet, rect.row, rect.column).value;
  return typeof value === "number" ? value + (snapshot.date1904 ? shift1904 : 0) : undefined;
}

/** The table of a scorecard's sheet down to its total. */
export function tableOf(
  sheet: SheetSnapshot,
  snapshot: Snapshot,
  model: Pick<ScorecardModel, "locale">
): ScorecardTable | undefined {
  const total = namedRect(snapshot, sheet, "TotalScore");
  return total && readTable(sheet, total.row, wordsIn(model.locale));
}

/** What the signed names of a sheet hold, as rows. A name that is gone is left out. */
export function namesOf(sheet: SheetSnapshot, snapshot: Snapshot): Record<string, CellValue[][]> {
  return Object.fromEntries(
    [...policyNames, ...resultNames].flatMap((name) => {
      const rect = namedRect(snapshot, sheet, name);
      if (!rect) return [];
      const rows = Array.from({ length: rect.rows }, (_, r) =>
        Array.from({ length: rect.columns }, (__, c) => cellAt(sheet, rect.row + r, rect.column + c).value)
      );
      return [[name, rows]];
    })
  );
}

/** Digest of what decides where the figures come from: the KPIs, their mapping and the grain. */
export function requestDigest({ request }: Pick<ScorecardModel, "request">): Promise<string> {
  const { template, added, removed, mapping, grain } = request;
  return sha256(canonical({ template, added: added ?? [], removed: removed ?? [], mapping, grain }));
}

const signedTable = async ({ at, rows }: ScorecardTable): Promise<SignedTable> => ({
  at,
  rows: await Promise.all(
    rows.map(async ({ label, cells }): Promise<SignedRow> => {
      const formulas = await Promise.all(
        Object.entries(cells)
          .filter(([, { formula }]) => formula !== undefined)
          .map(async ([header, { formula }]) => [header, await shortDigest(formula!)])
      );
      return {
        label,
        values: Object.fromEntries(
          Object.entries(cells)
            .filter(([, { value }]) => value !== "")
            .map(([header, { value }]) => [header, value])
        ),
        ...(formulas.length > 0 ? { formulas: Object.fromEntries(formulas) } : {}),
      };
    })
  ),
});
