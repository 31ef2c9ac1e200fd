import type { SheetSnapshot } from "../../audit/snapshot";
import type { Rect } from "../../plan/addresses";
import type { SheetPlan } from "../../plan/plan";
import type { Locale } from "../../i18n/sentence";
import type { DiagramContent, DiagramRecord } from "../diagrams/diagram";
import { statusLook } from "../diagrams/status-look";
import type { BuiltScorecard } from "../model";
import type { Standing } from "../standing/standing";
import { wordsIn } from "../words";
import { mergeRows, type Row } from "./merge-rows";
import { rowsNow, tablesOf } from "./table-change";

type Kind = DiagramRecord["kind"];

/** The columns of each table that name a KPI. */
const kpiColumns = { fishbone: [[2]], strategyMap: [[2], [0, 1]] } as const;
const written = { fishbone: 3, strategyMap: 3, links: 2 } as const;

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value).trim());

/** The rows that the tables of a diagram have after a change, in their order. */
export function diagramRows(
  kind: Kind,
  plans: {
    readonly made: BuiltScorecard;
    readonly next: BuiltScorecard;
    readonly madePlan: SheetPlan;
    readonly nextPlan: SheetPlan;
  },
  rects: readonly Rect[],
  now: SheetSnapshot,
  renamed: (name: string) => string
): readonly (readonly Row[])[] {
  const columns: readonly (readonly number[])[] = kpiColumns[kind];
  const prepared = (rows: readonly Row[], table: number): Row[] =>
    rows
      .filter((row) => row.slice(0, table === 0 ? 3 : 2).some((cell) => text(cell) !== ""))
      .map((row) =>
        row.map((each, c) => (columns[table].includes(c) && text(each) ? renamed(text(each)) : each))
      );
  const sides = (table: number) => ({
    made: prepared(tablesOf(plans.madePlan)[table].rows, table),
    next: prepared(tablesOf(plans.nextPlan)[table].rows, table),
    now: prepared(rowsNow(rects[table], now), table),
  });
  const first = mergeRows(sides(0), written[kind], (row) => text(row[2]) || undefined);
  if (kind === "fishbone") return [first];
  const { made, next, now: links } = sides(1);
  const [were, are] = [plans.made, plans.next].map((built) => kpiNames(built, renamed));
  // Proposed links are the user's from then on: only those of KPIs that come or go are looked at.
  const touches = (row: Row, known: ReadonlySet<string>): boolean =>
    [row[0], row[1]].some((name) => !known.has(text(name)));
  const second = mergeRows(
    {
      made: made.filter((row) => touches(row, are)),
      next: next.filter((row) => touches(row, were)),
      now: links,
    },
    written.links,
    (row) => `${text(row[0])} → ${text(row[1])}`
  );
  return [first, second];
}

const kpiNames = (
  { standings, model }: BuiltScorecard,
  renamed: (name: string) => string
): ReadonlySet<string> => {
  const words = wordsIn(model.locale);
  return new Set(standings.map(({ row }) => renamed(words.of(row.kpi.name))));
};

/** What the diagram is drawn from: its rows with where their KPIs stand. */
export function diagramContent(
  kind: Kind,
  rows: readonly (readonly Row[])[],
  standings: readonly Standing[],
  renamed: (name: string) => string,
  problem: string,
  locale: Locale
): DiagramContent {
  const words = wordsIn(locale);
  const byName = new Map(standings.map((each) => [renamed(words.of(each.row.kpi.name)), each]));
  const [first, ...others] = rows;
  const drawn = first.map((row) => {
    const found = byName.get(text(row[2]));
    const figure = kind === "fishbone" ? found?.lost : found?.attainment;
    return [...row.slice(0, 3).map(text), found ? statusLook[found.status].mark : "", figure ?? ""];
  });
  return { problem, tables: [drawn, ...others.map((table) => table.map((row) => row.map(text)))] };
}
