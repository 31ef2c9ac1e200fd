import { absoluteRange, cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import { textWidth } from "../../plan/text-width";
import { type Grain, periodLabel } from "../periods";
import { fromOutside, type PlacedGroup, type Places } from "../sheet/places";
import { atRow, colouredRows, kpiNames, statusColumnFormats } from "../diagrams/kpi-lookup";
import type { ColumnKey } from "../sheet/columns";
import { statusWords } from "../sheet/status-words";
import type { Current } from "../standing/current";
import type { Words } from "../words";
import { pageWide } from "../page-footer";
import { lastLogColumn, logCells, logLook, logPeriod, logRowHeight, logRules, reviewColumns } from "./log";

const widths = [74, 270, 96, 92, 220, 230, 130, 96, 68];
const last = lastLogColumn;
const helper = last + 2;
const liveTop = 4;
/** KPIs that the list of the selected period has room for. */
const most = 12;

export interface ReviewInput {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  /** Formula of the line below the title. */
  readonly subtitle: string;
  readonly places: Places;
  readonly current: Current;
  readonly grain: Grain;
  /** What dates that are written as constants are shifted by, in days: the workbook's epoch. */
  readonly epochShift: number;
  /** Rows that the log has already: they are the user's, and are not laid out. */
  readonly logRows?: number;
}

/**
 * The review: on top the red and amber KPIs of the selected period, live, those that lose the most first;
 * below a log, a row for each KPI and period with cause, action, owner, due date and done. What stands
 * in the log stays when the period changes.
 */
export function reviewSheet(input: ReviewInput, words: Words): SheetPlan {
  const { places } = input;
  const grid = new CellGrid();
  grid.put(0, 0, words("reviewTitle", { title: input.title }));
  grid.formula(1, 0, input.subtitle);
  const all = places.groups.flatMap((group) => group.rows);
  const listed = Math.min(most, all.length);
  putKeys(grid, places, all, words);
  putLive(grid, places, all.length, listed, words);
  const header = liveTop + listed + 4;
  grid.put(header - 1, 0, words("reviewLog"));
  grid.put(header - 1, 4, words("reviewLogHint"));
  reviewColumns.forEach((key, i) => grid.put(header, i, words(key)));
  const end = header + (input.logRows ?? putLog(grid, input, header + 1, words));
  style(grid, header);
  return {
    name: input.sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, last)!, grid.block(helper, helper + 2)!],
    styles: grid.styles,
    columnWidths: {
      ...Object.fromEntries(widths.map((width, i) => [String.fromCharCode(65 + i), width])),
      A: Math.max(widths[0], textWidth(periodLabel(0, input.grain, words.locale)) + 20),
      [String.fromCharCode(65 + last + 1)]: 24,
    },
    rowHeights: {
      "1": 34,
      "2": 22,
      "3": 8,
      [`4:${header + 1}`]: 22,
      [`${header + 2}:${end + 1}`]: logRowHeight,
    },
    tables: [{ name: input.table, address: range(header, 0, end, last), style: "TableStyleLight1" }],
    validations: logRules(header + 1, end, { kpiList: kpiNames(places), grain: input.grain, words }),
    conditionalFormats: [
      ...statusColumnFormats(range(liveTop + 1, 2, liveTop + listed, 2), `$${cell(liveTop + 1, 2)}`, words),
      ...statusColumnFormats(
        range(header + 1, 2, header + colouredRows, 2),
        `$${cell(header + 1, 2)}`,
        words
      ),
    ],
    freeze: { rows: 2, columns: 0 },
    print: pageWide(words("reviewTitle", { title: input.title }), words, {
      orientation: "Landscape",
      titleRows: "1:3",
      area: range(0, 0, end, last),
    }),
  };
}

/** The first rows of the log: the KPIs that miss their target, those that lose the most first. Gives their number. */
function putLog(
  grid: CellGrid,
  { current, grain, epochShift }: ReviewInput,
  first: number,
  words: Words
): number {
  const { period, standings } = current;
  const missed = standings
    .filter(({ status }) => status === "red" || status === "amber")
    .sort((a, b) => b.lost - a.lost);
  missed.forEach(({ row, status, actual, target }, i) => {
    const of = { kpi: row.kpi, name: words.of(row.kpi.name), owner: row.owner, actual, target };
    const label = period === undefined ? undefined : logPeriod(period, grain, words, epochShift);
    logCells({ ...of, status: status as "red" | "amber" }, label, words).forEach((content, column) =>
      grid.put(first + i, column, content)
    );
  });
  const rows = Math.max(1, missed.length);
  const kpis = missed.map(({ row }) => row.kpi);
  grid.styles.push(...logLook(first, first + rows - 1, kpis, grain, words));
  return rows;
}

/** Keys of the rows down to the headings of the log, by which a review is known again when KPIs come and go. */
export const reviewRows = (header: number): string[] =>
  Array.from({ length: header + 1 }, (_, row) =>
    row <= liveTop ? `head ${row}` : row >= header - 3 ? `log ${header - row}` : `list ${row - liveTop}`
  );

/** Beside the list, a number for each KPI that misses its target: the points it loses, all different. */
function putKeys(grid: CellGrid, places: Places, rows: PlacedGroup["rows"], words: Words): void {
  const light = statusWords(words);
  grid.put(liveTop, helper, words("kpi"));
  grid.put(liveTop, helper + 1, words("sortKey"));
  grid.put(liveTop, helper + 2, words("numberFormat"));
  rows.forEach(({ row, item }, i) => {
    const at = (key: ColumnKey): string => atRow(places, key, row);
    const own = liveTop + 1 + i;
    grid.put(own, helper, row - places.first + 1);
    const missed = `OR(${at("status")}="${light.red}",${at("status")}="${light.amber}")`;
    const lost = `IF(ISNUMBER(${at("points")}),100*${at("effectiveWeight")}-${at("points")},0)`;
    grid.formula(own, helper + 1, `IF(${missed},${lost}-ROW()/10^9,"")`);
    grid.put(own, helper + 2, item.kpi.format);
  });
  const end = liveTop + rows.length;
  grid.style({ ...styles.note, horizontal: "Right" }, range(liveTop, helper, end, helper + 2));
}

function putLive(grid: CellGrid, places: Places, count: number, listed: number, words: Words): void {
  const keys = absoluteRange(liveTop + 1, helper + 1, liveTop + count, helper + 1);
  const positions = absoluteRange(liveTop + 1, helper, liveTop + count, helper);
  const formats = absoluteRange(liveTop + 1, helper + 2, liveTop + count, helper + 2);
  grid.put(liveTop - 1, 0, words("reviewNow"));
  const headers = ["kpi", "status", "gap", "actual", "target", "attainment", "lostPoints"] as const;
  headers.forEach((key, i) => grid.put(liveTop, i + 1, words(key)));
  const column = (key: ColumnKey): string =>
    fromOutside(
      places,
      absoluteRange(places.first, places.columns.at(key), places.last, places.columns.at(key))
    );
  for (let n = 1; n <= listed; n++) {
    const row = liveTop + n;
    const at = `INDEX(${positions},MATCH(LARGE(${keys},${n}),${keys},0))`;
    const of = (key: ColumnKey): string => `INDEX(${column(key)},${at})`;
    const there = (formula: string): string => `IF(COUNT(${keys})<${n},"",${formula})`;
    // Numbers of different units in one column: as texts, each in its KPI's own format.
    const format = `INDEX(${formats},MATCH(LARGE(${keys},${n}),${keys},0))`;
    const number = (key: ColumnKey): string => `IF(ISNUMBER(${of(key)}),TEXT(${of(key)},${format}),"")`;
    const difference = `(${of("actual")}-${of("target")})`;
    const inPoints = `TEXT(ROUND(100*${difference},1),"+0.0;-0.0;0.0")&${textLiteral(words("pp"))}`;
    const inUnits = `TEXT(${difference},"+"&${format}&";-"&${format}&";"&${format})`;
    const gap = `IF(RIGHT(${format})="%",${inPoints},${inUnits})`;
    grid.formula(row, 0, there(String(n)));
    // A review of a good period says so where the first KPI would stand.
    const name = there(of("kpi"));
    grid.formula(
      row,
      1,
      n === 1 ? `IF(COUNT(${keys})=0,${textLiteral(words("nothingMissed"))},${name})` : name
    );
    grid.formula(row, 2, there(of("status")));
    grid.formula(row, 3, there(`IF(ISNUMBER(${of("actual")})*ISNUMBER(${of("target")}),${gap},"")`));
    grid.formula(row, 4, there(number("actual")));
    grid.formula(row, 5, there(number("target")));
    grid.formula(row, 6, there(of("attainment")));
    grid.formula(row, 7, there(`LARGE(${keys},${n})`));
  }
  const end = liveTop + listed;
  grid.formula(
    end + 1,
    1,
    `IF(COUNT(${keys})>${listed},(COUNT(${keys})-${listed})&${textLiteral(words("moreMissed"))},"")`
  );
  grid.style({ ...styles.subtitle, horizontal: "Left" }, cell(end + 1, 1));
  grid.style({ horizontal: "Center", color: colors.secondary }, range(liveTop, 0, end, 0));
  // Above the wide columns of causes and actions, figures stand where those begin.
  grid.style({ horizontal: "Right" }, range(liveTop, 3, end, 3), range(liveTop, 6, end, 7));
  grid.style({ horizontal: "Left", indent: 1 }, range(liveTop, 4, end, 5));
  grid.style({ numberFormat: "0.0%" }, range(liveTop + 1, 6, end, 6));
  grid.style({ numberFormat: "0.0" }, range(liveTop + 1, 7, end, 7));
}

function style(grid: CellGrid, header: number): void {
  grid.styles.unshift(
    { addresses: [range(0, 0, header, last)], style: { ...styles.body, horizontal: "Left" } },
    { addresses: [range(0, 0, 0, last)], style: styles.title },
    {
      addresses: [range(1, 0, 1, last)],
      style: { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    },
    {
      addresses: [range(liveTop - 1, 0, liveTop - 1, last), range(header - 1, 0, header - 1, last)],
      style: styles.group,
    },
    { addresses: [range(liveTop, 0, liveTop, last), range(header, 0, header, last)], style: styles.header }
  );
  grid.style({ ...styles.note, bold: false }, cell(header - 1, 4));
  grid.style({ horizontal: "Right" }, cell(header, 3));
  grid.style({ indent: 1 }, range(header, 4, header, 5));
}
