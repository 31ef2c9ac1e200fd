import { cell, range } from "../../plan/addresses";
import { rule, styles } from "../../plan/palette";
import type { CellContent, CellStyle, StyleRun, ValidationPlan } from "../../plan/plan";
import type { KpiDefinition } from "../../catalog/types";
import { type Grain, periodLabel } from "../periods";
import { changeFormat, changeKind } from "../rows/row-words";
import { periodFormat } from "../sheet/head";
import { statusWords } from "../sheet/status-words";
import type { Words } from "../words";

/** Columns of the log, which is a table: what a review of a period says of one KPI. */
export const reviewColumns = [
  "period",
  "kpi",
  "status",
  "gap",
  "cause",
  "action",
  "owner",
  "dueDate",
  "done",
] as const;

export const lastLogColumn = reviewColumns.length - 1;

/** Height of a row of the log, in pixels: two lines of causes and actions. */
export const logRowHeight = 36;

/** A KPI that misses its target in a period. */
export interface Missed {
  readonly kpi: KpiDefinition;
  /** As the scorecard calls it. */
  readonly name: string;
  readonly status: "red" | "amber";
  readonly actual: number | null;
  readonly target: number | null;
  readonly owner: string;
}

/**
 * What the log calls a period: months and years as dates in their format, quarters in words, since no
 * number format tells a quarter.
 *
 * @param start first day, in the 1900 system; `epochShift` is what the workbook's serials lack
 * @example logPeriod(45931, "quarter", words, 0)  // "2025 Q4", "2025年第4季度" in Chinese
 */
export const logPeriod = (start: number, grain: Grain, words: Words, epochShift: number): string | number =>
  grain === "quarter" ? periodLabel(start, grain, words.locale) : start - epochShift;

/** The cells of a KPI's row in the log, the first ones filled: cause, action, due date and done are the user's. */
export function logCells(
  { kpi, name, status, actual, target, owner }: Missed,
  period: string | number | undefined,
  words: Words
): CellContent[] {
  const scale = changeKind(kpi.unit) === "pp" ? 100 : 1;
  const gap = actual !== null && target !== null ? scale * (actual - target) : null;
  return [period ?? null, name, statusWords(words)[status], gap, null, null, owner || null, null, null];
}

/** Shares are apart from their target by percentage points, everything else by its own unit. */
const gapFormat = (kpi: KpiDefinition, words: Words): string =>
  changeKind(kpi.unit) === "pp" ? changeFormat("pp", words) : kpi.format;

const dueDateFormat = "yyyy-mm-dd";

/** How rows of the log look, from one to another; `kpis` are those from the first row on. */
export function logLook(
  first: number,
  last: number,
  kpis: readonly KpiDefinition[],
  grain: Grain,
  words: Words
): StyleRun[] {
  const year = words.locale === "zh-CN" && grain === "year" ? 'yyyy"年"' : periodFormat[grain];
  const look = (style: CellStyle, ...addresses: string[]): StyleRun => ({ addresses, style });
  return [
    look(
      {
        ...styles.body,
        ...styles.input,
        wrap: true,
        horizontal: "Left",
        borders: { insideHorizontal: rule(), bottom: rule() },
      },
      range(first, 0, last, lastLogColumn)
    ),
    look({ numberFormat: year }, range(first, 0, last, 0)),
    look({ numberFormat: dueDateFormat }, range(first, 7, last, 7)),
    look({ horizontal: "Right" }, range(first, 3, last, 3)),
    look({ indent: 1 }, range(first, 4, last, 5)),
    ...kpis.map((kpi, i) => look({ numberFormat: gapFormat(kpi, words) }, cell(first + i, 3))),
  ];
}

/** @param kpiList source of the list of KPI names, with "=" */
export function logRules(
  first: number,
  last: number,
  { kpiList, grain, words }: { readonly kpiList: string; readonly grain: Grain; readonly words: Words }
): ValidationPlan[] {
  const light = statusWords(words);
  const title = words("dateTitle");
  const date = { rule: { kind: "date" }, error: { title, message: words("dateError") } } as const;
  const at = (column: number): string => range(first, column, last, column);
  const [before, after] = words.locale === "zh-CN" ? ["年第", "季度"] : [" Q", ""];
  const text = cell(first, 0);
  const parts = [
    `LEN(${text})=${5 + before.length + after.length}`,
    `ISNUMBER(-LEFT(${text},4))`,
    `MID(${text},5,2)="${before}"`,
    `ISNUMBER(-MID(${text},7,1))`,
    ...(after ? [`RIGHT(${text},2)="${after}"`] : []),
  ];
  const quarter: Pick<ValidationPlan, "rule" | "error"> = {
    rule: { kind: "custom", formula: `=AND(${parts.join(",")})` },
    error: { title, message: words("quarterError") },
  };
  return [
    { address: at(0), ...(grain === "quarter" ? quarter : date) },
    {
      address: at(1),
      rule: { kind: "listRange", source: kpiList },
      error: { title: words("kpi"), message: words("kpiError") },
    },
    { address: at(2), rule: { kind: "list", values: [light.red, light.amber, light.green] } },
    { address: at(7), ...date },
    { address: at(8), rule: { kind: "list", values: [words("yes"), words("no")] } },
  ];
}
