import type { AuditedKpi, AuditedScorecard, AuditFacts, AuditGap, CellFact, Snapshot } from "../../audit";
import { both } from "../../audit/words";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { recogniseSources, scorecardSettingPrefix, sourceBook, type SourceBook } from "../../scorecard/index";
import { cardTitle } from "../../scorecard/card-title";
import { withPresentSources } from "../../scorecard/life/present-sources";
import { isInForce, isModel as isStored } from "../../scorecard/life/stored";
import { pairSheets, scorecardSheetName } from "../../scorecard/life/pair-sheets";
import type { ScorecardModel } from "../../scorecard/model";
import type { Source } from "../../scorecard/sources/source";
import { addPeriods } from "../../scorecard/periods";
import { rowGroups } from "../../scorecard/rows/groups";
import type { ScorecardRow } from "../../scorecard/rows/rows";
import { readLedger, type SignOffContent } from "../../scorecard/sign-off";
import { shownPeriod, tableOf } from "../../scorecard/sign-off/capture";
import { sameValue } from "../../scorecard/sign-off/difference";
import { namedRect } from "../../scorecard/sign-off/names";
import { cellAt, type ScorecardTable, type TableRow } from "../../scorecard/sign-off/read-table";
import { readContent } from "../../scorecard/sign-off/verify-chain";
import { wordsIn, type Words } from "../../scorecard/words";
import { detachedFacts } from "./detached-facts";
import { sourceFacts } from "./source-facts";

export interface ReadFacts {
  readonly facts: AuditFacts;
  /** Models that cannot be read: the rules that need them say nothing. */
  readonly gaps: readonly AuditGap[];
}

/**
 * What the audit cannot see in cells: the workbook's scorecards from their stored models, the last sign-offs, and
 * the KPI formulas that were detached. Pure: a snapshot with formulas and settings is all it takes.
 */
export function factsOf(snapshot: Snapshot): ReadFacts {
  const models = Object.entries(snapshot.settings ?? {})
    .filter(([key]) => key.startsWith(scorecardSettingPrefix))
    .flatMap(([, value]) => (isModel(value) ? [value] : []));
  const scorecards: AuditedScorecard[] = [];
  const gaps: AuditGap[] = [];
  if (models.length > 0) {
    const sources = recogniseSources(snapshot);
    const signed = signedContents(snapshot);
    const read = { snapshot, sources, book: sourceBook(sources), signed };
    for (const { model, found } of pairSheets(models, scorecardSheets(snapshot), snapshot.names)) {
      if (!isInForce(model)) continue;
      // A model that cannot be read is no reason to lose the others.
      try {
        const scorecard = scorecardOf(model, found.sheet, read);
        if (scorecard) scorecards.push(scorecard);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        gaps.push({ sentence: both(paneAuditMessages, "modelUnreadable", { message }) });
      }
    }
  }
  const detached = detachedFacts(snapshot);
  gaps.push(...detached.gaps);
  return { facts: { scorecards, detached: detached.list }, gaps };
}

/** Newer versions are left alone. */
const isModel = (value: unknown): value is ScorecardModel =>
  isStored(value) &&
  (value as ScorecardModel).request !== undefined &&
  typeof (value as Partial<ScorecardModel>).layout?.sheet === "string";

interface Read {
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  readonly book: SourceBook;
  readonly signed: readonly SignOffContent[];
}

const signedContents = (snapshot: Snapshot): SignOffContent[] =>
  readLedger(snapshot)?.rows.flatMap((row) => readContent(row) ?? []) ?? [];

/** The sheets on which a scorecard stands, by the names that are their own. */
const scorecardSheets = ({ names }: Snapshot): { readonly sheet: string }[] =>
  names.flatMap(({ name, sheet }) => (name === scorecardSheetName && sheet !== undefined ? [{ sheet }] : []));

/** Undefined where its table is gone. */
function scorecardOf(asMade: ScorecardModel, name: string, read: Read): AuditedScorecard | undefined {
  const { snapshot, sources } = read;
  const { model } = withPresentSources(asMade, name, sources, snapshot);
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const table = sheet && tableOf(sheet, snapshot, model);
  if (!sheet || !table) return undefined;
  const words = wordsIn(model.locale);
  const start = shownPeriod(sheet, snapshot);
  const groups = rowGroups(model.request, sources, words);
  const rowOf = (label: string): TableRow | undefined => table.rows.find((row) => row.label === label);
  const signed = read.signed.findLast(
    ({ scorecard, period }) => scorecard.id === model.id && period.start === start
  );
  const cap = namedRect(snapshot, sheet, "ScoreCap");
  const capValue = cap && cellAt(sheet, cap.row, cap.column).value;
  return {
    sheet: sheet.name,
    title: cardTitle(model),
    kpis: groups.flatMap(({ rows }) =>
      rows.flatMap(
        (row) => kpiOf(row, rowOf(words.of(row.kpi.name)), { table, words, model, snapshot, signed }) ?? []
      )
    ),
    groups: groups.flatMap(({ name, weight, rows }) => {
      const cell = rowOf(name)?.cells[words("weight")];
      if (weight === undefined || !cell) return [];
      return [{ name, weight: factOf(cell), kpis: rows.map(({ kpi }) => kpi.id) }];
    }),
    ...(typeof capValue === "number" ? { cap: capValue } : {}),
    sources:
      start === undefined
        ? []
        : sourceFacts(model.request.mapping, read.book, snapshot, {
            start,
            end: addPeriods(start, 1, model.request.grain),
          }),
  };
}

const factOf = ({ address, value }: CellFact): CellFact => ({ address, value });

interface Around {
  readonly table: ScorecardTable;
  readonly words: Words;
  readonly model: ScorecardModel;
  readonly snapshot: Snapshot;
  readonly signed?: SignOffContent;
}

/** Undefined where the row was deleted: it is not on the scorecard any more. */
function kpiOf(row: ScorecardRow, now: TableRow | undefined, around: Around): AuditedKpi | undefined {
  if (!now) return undefined;
  const { words, model, snapshot } = around;
  const cell = (key: "weight" | "attainment" | "owner" | "kpi"): CellFact | undefined => {
    const found = now.cells[words(key)];
    return found && factOf(found);
  };
  const [weight, attainment, owner, place] = (["weight", "attainment", "owner", "kpi"] as const).map(cell);
  const entry =
    model.entryTable !== undefined && snapshot.tables.some(({ name }) => name === model.entryTable);
  const target = targetOf(row, now, around);
  return {
    id: row.kpi.id,
    name: now.label,
    ...(weight ? { weight } : {}),
    ...(attainment ? { attainment } : {}),
    ...(owner ? { owner } : {}),
    ...(place ? { place } : {}),
    hasSource: row.mapping !== undefined || entry,
    hasVerifier: words.of(row.kpi.check).trim() !== "",
    ...(target ? { target } : {}),
  };
}

/** A target that is not the one that was signed for this period or, before any sign-off, the one it was made with. */
function targetOf(row: ScorecardRow, now: TableRow, { words, signed }: Around): AuditedKpi["target"] {
  const cell = now.cells[words("target")];
  if (!cell) return undefined;
  const before = signed?.table.rows.find(({ label }) => label === now.label);
  if (signed && before) {
    const was = before.values[words("target")] ?? "";
    return sameValue(was, cell.value)
      ? undefined
      : { cell: factOf(cell), before: was, since: { kind: "signed", number: signed.number } };
  }
  if (cell.formula !== undefined) return undefined;
  if (row.target === null)
    return row.mapping?.target && cell.value !== ""
      ? { cell: factOf(cell), before: "", since: { kind: "data" } }
      : undefined;
  if (sameValue(row.target, cell.value)) return undefined;
  return { cell: factOf(cell), before: row.target, since: { kind: "made" } };
}
