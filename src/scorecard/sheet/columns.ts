import { textWidth } from "../../plan/text-width";
import type { ScorecardMessage } from "../../i18n/scorecard";
import type { RowGroup } from "../rows/rows";
import { changeKind, unitWord, directionWord } from "../rows/row-words";
import type { Words } from "../words";
import { statusWords } from "./status-words";
import { tileLabels } from "./tiles";

export type ColumnKey =
  | "code" | "kpi" | "unit" | "direction" | "weight" | "target" | "lower" | "upper" | "baseline" | "actual" | "attainment" | "score"
  | "status" | "effectiveWeight" | "points" | "changePrevious" | "changeYear" | "trend" | "owner" | "comment"; // prettier-ignore

export interface Column {
  readonly key: ColumnKey;
  readonly header: ScorecardMessage;
  readonly align: "Left" | "Center" | "Right";
  readonly width: number;
}

/** Where the sheet's columns are. The calculation area begins after a gap of one column. */
export interface Columns {
  readonly list: readonly Column[];
  /** Position of a column; a column that this scorecard lacks is an error of the builder. */
  at(key: ColumnKey): number;
  has(key: ColumnKey): boolean;
  readonly last: number;
  readonly calculation: number;
}

/** An actual or a target as it will stand in its cell. */
export interface Amount {
  readonly value: number;
  readonly format: string;
}

/** @example amountText({ value: 2960600, format: "#,##0.0" })  // "2,960,600.0" */
function amountText({ value, format }: Amount): string {
  if (format.includes("%")) return `${(100 * value).toFixed(1)}%`;
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? 0;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The columns of a scorecard: bounds and baselines only where a KPI needs them, as wide as their texts. */
export function scorecardColumns(
  groups: readonly RowGroup[],
  words: Words,
  amounts: readonly Amount[] = []
): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const hasRange = rows.some((row) => row.method === "range");
  const hasBaseline = rows.some((row) => row.method === "progress");
  const fit = (texts: readonly string[], least: number, most: number, bold = false): number =>
    Math.min(most, Math.max(least, ...texts.map((text) => textWidth(text, 10, bold) + 14)));
  /** Wide enough for the longest word of the header, which wraps. */
  const headed = (header: ScorecardMessage): number =>
    Math.max(
      ...words(header)
        .split(" ")
        .map((word) => textWidth(word, 10, true) + 12)
    );
  const column = (
    key: ColumnKey,
    align: Column["align"],
    width: number,
    header: ScorecardMessage = key
  ): Column => ({ key, header, align, width: Math.max(width, headed(header)) });
  const labels = [
    words("rules"),
    words("convention"),
    words("floor"),
    words("cap"),
    words("amberFrom"),
    words("residual"),
  ];
  const names = Math.max(
    ...labels.map((label) => textWidth(label) + 14),
    ...groups.flatMap(({ name, level, rows: own }) => [
      textWidth(name, groupSize(level), true) + indentWidth * (level ?? 0) + 14,
      ...own.map(
        ({ kpi }) => textWidth(words.of(kpi.name)) + indentWidth * (level === undefined ? 0 : level + 1) + 14
      ),
    ])
  );
  const codes = rows.map((row) => row.code);
  // The button of a list stands in its cell, too.
  const units = [...rows.map((row) => unitWord(row.kpi, words)), `${words("rescale")}    `];
  const directions = rows.map((row) => directionWord(row.kpi, words));
  const owners = rows.map((row) => row.owner);
  const changes = rows.some(({ kpi }) => changeKind(kpi.unit) === "pp") ? [`+10.0${words("pp")}`] : [];
  const list: Column[] = [
    column("code", "Center", fit(codes, 40, 76)),
    column("kpi", "Left", Math.min(330, Math.max(180, names))),
    column("unit", "Left", fit(units, 72, 106)),
    column("direction", "Left", fit(directions, 56, 82)),
    column("weight", "Right", 66),
    column("target", "Right", fit(amounts.map(amountText), 72, 110)),
    ...(hasRange ? [column("lower", "Right", 58), column("upper", "Right", 58)] : []),
    ...(hasBaseline ? [column("baseline", "Right", 66)] : []),
    column("actual", "Right", fit(amounts.map(amountText), 74, 120, true)),
    column("attainment", "Right", 66),
    column("score", "Right", 56),
    column("status", "Center", fit(Object.values(statusWords(words)), 86, 110, true)),
    column("effectiveWeight", "Right", 62),
    column("points", "Right", 54),
    column("changePrevious", "Right", fit(changes, 76, 110)),
    column("changeYear", "Right", fit(changes, 76, 110)),
    column("trend", "Center", fit([words("improving"), words("worsening")], 52, 84)),
    column("owner", "Left", fit(owners, 72, 254)),
    column("comment", "Left", 112),
  ];
  const fitted = fittedToPage(withRoomForTiles(list, words));
  return {
    list: fitted,
    at(key) {
      const index = fitted.findIndex((c) => c.key === key);
      if (index < 0) throw new RangeError(`This scorecard has no column ${key}`);
      return index;
    },
    has: (key) => fitted.some((c) => c.key === key),
    last: fitted.length - 1,
    calculation: fitted.length + 1,
  };
}

/** Size of a group's name in points: those within another group stand back. */
export const groupSize = (level: number | undefined): number => ((level ?? 0) > 0 ? 10 : 11);

/** What one step of indentation takes, in pixels. */
export const indentWidth = 9;

/** The tiles of the head stand above the columns from the unit on, each with its label in one line. */
function withRoomForTiles(columns: readonly Column[], words: Words): Column[] {
  const first = columns.findIndex(({ key }) => key === "unit");
  const labels = tileLabels(words);
  return columns.map((column, i) => {
    const label = labels[i - first];
    return label === undefined ? column : { ...column, width: Math.max(column.width, textWidth(label) + 10) };
  });
}

/** Pixels across a page of A4 in landscape with margins of 1 cm, printed at 60 %. */
const pageWidth = 1740;

/** Columns whose texts wrap give way where all together would print smaller than 60 %. */
function fittedToPage(columns: readonly Column[]): Column[] {
  let surplus = columns.reduce((sum, { width }) => sum + width, 0) - pageWidth;
  const least: Partial<Record<ColumnKey, number>> = { comment: 90, owner: 140, kpi: 190 };
  return [...columns]
    .reverse()
    .map((column) => {
      const give = Math.max(0, Math.min(surplus, column.width - (least[column.key] ?? column.width)));
      surplus -= give;
      return { ...column, width: column.width - give };
    })
    .reverse();
}
