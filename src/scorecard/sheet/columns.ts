import { textWidth } from "../../plan/text-width";
import type { ScorecardMessage } from "../../i18n/scorecard";
import type { RowGroup } from "../rows/rows";
import { unitWord, directionWord } from "../rows/row-words";
import type { Words } from "../words";
import { statusWords } from "./status-words";

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

/** The columns of a scorecard: bounds and baselines only where a KPI needs them, as wide as their texts. */
export function scorecardColumns(groups: readonly RowGroup[], words: Words): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const hasRange = rows.some((row) => row.method === "range");
  const hasBaseline = rows.some((row) => row.method === "progress");
  const fit = (texts: readonly string[], least: number, most: number): number =>
    Math.min(most, Math.max(least, ...texts.map((text) => textWidth(text) + 14)));
  const column = (
    key: ColumnKey,
    align: Column["align"],
    width: number,
    header: ScorecardMessage = key
  ): Column => ({ key, header, align, width });
  const labels = [
    words("rules"),
    words("convention"),
    words("floor"),
    words("cap"),
    words("amberFrom"),
    words("residual"),
    words("weightCheck"),
  ];
  const list: Column[] = [
    column(
      "code",
      "Center",
      fit(
        rows.map((row) => row.code),
        48,
        90
      )
    ),
    column(
      "kpi",
      "Left",
      fit(
        [
          ...rows.map((row) => words.of(row.kpi.name)),
          ...groups.map((g) => textWidthOfBold(g.name)),
          ...labels,
        ],
        200,
        340
      )
    ),
    column(
      "unit",
      "Left",
      fit([...rows.map((row) => unitWord(row.kpi, words)), words("rescale"), words("totalScore")], 84, 120)
    ),
    column(
      "direction",
      "Left",
      fit([words("direction"), ...rows.map((row) => directionWord(row.kpi, words))], 80, 96)
    ),
    column("weight", "Right", 68),
    column("target", "Right", 80),
    ...(hasRange ? [column("lower", "Right", 76), column("upper", "Right", 76)] : []),
    ...(hasBaseline ? [column("baseline", "Right", 76)] : []),
    column("actual", "Right", 84),
    column("attainment", "Right", 88),
    column("score", "Right", fit([statusWords(words).noActual], 64, 100)),
    column("status", "Center", 96),
    column("effectiveWeight", "Right", 78),
    column("points", "Right", 66),
    column("changePrevious", "Right", 84),
    column("changeYear", "Right", 84),
    column("trend", "Center", fit([words("improving"), words("worsening")], 78, 110)),
    column(
      "owner",
      "Left",
      fit(
        rows.map((row) => row.owner),
        100,
        190
      )
    ),
    column("comment", "Left", 170),
  ];
  return {
    list,
    at(key) {
      const index = list.findIndex((c) => c.key === key);
      if (index < 0) throw new RangeError(`This scorecard has no column ${key}`);
      return index;
    },
    has: (key) => list.some((c) => c.key === key),
    last: list.length - 1,
    calculation: list.length + 1,
  };
}

/** A group's name stands in 11 pt bold: as wide as this text in 10 pt. */
const textWidthOfBold = (text: string): string => text + " ".repeat(Math.ceil(text.length / 3));
