import { range } from "../../plan/addresses";
import type { SheetPlan, StyleRun } from "../../plan/plan";
import type { Grain } from "../periods";
import { lastLogColumn, logCells, logLook, logRowHeight, logRules, type Missed } from "../review/log";
import type { Words } from "../words";
import type { LogRoom } from "./log-room";
import { looksOf, restyled } from "./looks";
import type { StandingLog } from "./review-log";

/** Of a row that nobody has set, in pixels. */
const defaultHeight = 20;

/** What is written into the log of a review, and what takes it back. */
export function logWrites(
  rows: readonly Missed[],
  log: StandingLog,
  room: LogRoom,
  as: {
    readonly label: string | number;
    readonly kpiList: string;
    readonly grain: Grain;
    readonly words: Words;
  }
): { readonly forward: SheetPlan; readonly back: SheetPlan } {
  const { first, grown, last, bottom } = room;
  const { grain, words } = as;
  const grows = grown <= last;
  const kpis = rows.map(({ kpi }) => kpi);
  const whole = range(first, 0, last, lastLogColumn);
  const look = grows ? logLook(grown, last, kpis.slice(Math.max(0, grown - first)), grain, words) : [];
  // Rows that were there and blank have their looks; the gap is each KPI's own.
  const gaps = logLook(first, last, kpis, grain, words)
    .slice(-kpis.length)
    .slice(0, Math.max(0, grown - first));
  const cellsThere = gaps.flatMap(({ addresses }) => addresses);
  const plain: StyleRun[] =
    cellsThere.length > 0 ? [{ addresses: cellsThere, style: { numberFormat: "General" } }] : [];
  const looks = [...looksOf({ styles: look }).entries()];
  const height = (pixels: number): Record<string, number> =>
    grows ? { [`${grown + 1}:${last + 1}`]: pixels } : {};
  const print = (end: number): Pick<SheetPlan, "print"> =>
    grows ? { print: { orientation: "Landscape", area: range(0, 0, end, lastLogColumn) } } : {};
  const shape = { name: log.sheet, gridlines: false, columnWidths: {} };
  return {
    forward: {
      ...shape,
      existing: { clear: [], ...room.forward },
      blocks: [{ address: whole, cells: rows.map((row) => logCells(row, as.label, words)) }],
      styles: [...look, ...gaps],
      rowHeights: height(logRowHeight),
      validations: grows ? logRules(grown, last, as) : [],
      ...print(bottom),
    },
    back: {
      ...shape,
      existing: {
        clear: [whole],
        unruled: grows ? [range(grown, 0, last, lastLogColumn)] : [],
        ...room.back,
      },
      blocks: [],
      styles: [...plain, ...restyled(looks.map(([row, column, from]) => [row, column, {}, from] as const))],
      rowHeights: height(defaultHeight),
      ...print(log.rect.row + log.rows),
    },
  };
}
