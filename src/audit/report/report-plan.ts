import { auditReportMessages } from "../../i18n/audit-report";
import { sentence, type Locale, type Message } from "../../i18n/sentence";
import { range } from "../../plan/addresses";
import { colors, rule, styles } from "../../plan/palette";
import type { CellContent, Plan, SheetPlan, StyleRun } from "../../plan/plan";
import { freeSheetName } from "../../plan/sheet-name";
import { lineCount } from "../../plan/text-width";
import type { AuditResult } from "../audit";
import { severities, type Evidence, type Finding, type Severity } from "../finding";
import { rules } from "../rules";

export interface ReportOptions {
  readonly locale: Locale;
  /** The workbook's name. */
  readonly workbook: string;
  /** Names of the sheets that there are. */
  readonly taken: readonly string[];
}

/** Findings that the sheet lists; the rest is counted. */
const mostListed = 5000;
/** Evidence of a finding, and letters of a range, that a cell shows. */
const mostEvidence = 5;
const longestRange = 200;

const firstRow = 4;
const columns = [
  "number",
  "severity",
  "sheetColumn",
  "range",
  "rule",
  "finding",
  "evidence",
  "advice",
] as const;
const widths = [44, 90, 120, 140, 150, 380, 380, 380];
const columnNames = "ABCDEFGH";

/** A sheet with the findings of an audit, one a row, the gravest first. It holds text only. */
export function reportPlan(result: AuditResult, options: ReportOptions): Plan {
  const { locale, workbook, taken } = options;
  const say = (
    key: keyof typeof auditReportMessages,
    values?: Readonly<Record<string, string | number>>
  ): string => sentence(auditReportMessages, key, locale, values);
  const name = freeSheetName(say("sheet"), taken);
  const listed = result.findings.slice(0, mostListed);
  const rows = listed.map((finding, index) => rowOf(finding, index, locale));
  const last = Math.max(firstRow, firstRow + rows.length - 1);
  const count = (severity: Severity): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = severities.map(count);
  const { sheets, formulas } = result;
  const below = [
    ...(rows.length === 0 ? [say("nothing")] : []),
    ...(result.findings.length > listed.length
      ? [say("more", { count: result.findings.length - listed.length })]
      : []),
    ...result.gaps.map(
      (gap) => `${say("notAudited")}: ${gap.sheet ? `${gap.sheet}: ` : ""}${inLanguage(gap.sentence, locale)}`
    ),
  ];
  const belowAt = firstRow + rows.length + (rows.length > 0 ? 1 : 0);
  const sheet: SheetPlan = {
    name,
    gridlines: false,
    blocks: [
      {
        address: "A1:A2",
        cells: [
          [say("title", { workbook })],
          [say("summary", { sheets, formulas, errors, warnings, infos })],
        ],
      },
      { address: "A4:H4", cells: [columns.map((key) => say(key))] },
      ...(rows.length > 0 ? [{ address: range(firstRow, 0, last, 7), cells: rows }] : []),
      ...(below.length > 0
        ? [{ address: range(belowAt, 0, belowAt + below.length - 1, 0), cells: below.map((text) => [text]) }]
        : []),
    ],
    styles: stylesOf(listed, last, rows.length > 0),
    rowHeights: { "1": 34, "3": 8, "4": 26, ...heightsOf(rows) },
    columnWidths: Object.fromEntries(widths.map((width, i) => [columnNames[i], width])),
    freeze: { rows: firstRow, columns: 0 },
    print: {
      orientation: "Landscape",
      fitToWidth: 1,
      titleRows: "1:4",
      marginsCm: 1,
      area: range(0, 0, belowAt + Math.max(0, below.length - 1), columns.length - 1),
      footer: {
        left: say("title", { workbook }).replaceAll("&", "&&"),
        center: say("printedOn"),
        right: say("page"),
      },
    },
  };
  return { sheets: [sheet], select: { sheet: name, address: "A1" } };
}

/** Excel's highest row, in pixels. */
const highest = 545;

/** Rows as high as their longest text takes lines; neighbours of one height go out together. */
function heightsOf(rows: readonly (readonly CellContent[])[]): Record<string, number> {
  const lines = (row: readonly CellContent[]): number =>
    Math.max(...row.map((text, i) => lineCount(String(text ?? ""), widths[i])));
  const heights = rows.map((row) => Math.min(highest, 17 * lines(row) + 6));
  const runs: Record<string, number> = {};
  for (let from = 0; from < heights.length;) {
    let to = from;
    while (heights[to + 1] === heights[from]) to++;
    runs[`${firstRow + from + 1}:${firstRow + to + 1}`] = heights[from];
    from = to + 1;
  }
  return runs;
}

const inLanguage = (message: Message, locale: Locale): string =>
  locale === "zh-CN" ? message.zh : message.en;

function rowOf(finding: Finding, index: number, locale: Locale): CellContent[] {
  const { rule, severity, sheet, range: cells, evidence } = finding;
  const known = rules.find(({ id }) => id === rule);
  const shown = (cells ?? "").length > longestRange ? `${cells!.slice(0, longestRange)}…` : (cells ?? null);
  return [
    index + 1,
    sentence(auditReportMessages, severity, locale),
    sheet ?? sentence(auditReportMessages, "wholeWorkbook", locale),
    shown,
    known ? inLanguage(known.name, locale) : rule,
    inLanguage(finding.sentence, locale),
    evidence
      .slice(0, mostEvidence)
      .map((each) => evidenceText(each, locale))
      .join("\n") || null,
    known ? inLanguage(known.advice, locale) : null,
  ];
}

function evidenceText({ cell, actual, expected }: Evidence, locale: Locale): string {
  const seen = inLanguage(actual, locale);
  if (cell === undefined) return seen;
  return expected
    ? sentence(auditReportMessages, "instead", locale, {
        cell,
        actual: seen,
        expected: inLanguage(expected, locale),
      })
    : sentence(auditReportMessages, "seen", locale, { cell, actual: seen });
}

const inks: Readonly<Record<Severity, string>> = {
  error: colors.red,
  warning: colors.amber,
  info: colors.secondary,
};

function stylesOf(listed: readonly Finding[], last: number, any: boolean): StyleRun[] {
  const runs: StyleRun[] = [
    { addresses: ["A1"], style: styles.title },
    {
      addresses: ["A2:H2"],
      style: { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    },
    { addresses: ["A4:H4"], style: styles.header },
    { addresses: ["A4"], style: { horizontal: "Center" } },
  ];
  if (!any) return runs;
  runs.push({
    addresses: [range(firstRow, 0, last, 7)],
    style: {
      size: 10,
      color: colors.ink,
      vertical: "Top",
      wrap: true,
      borders: { insideHorizontal: rule(), bottom: rule() },
    },
  });
  runs.push({
    addresses: [range(firstRow, 0, last, 0)],
    style: { horizontal: "Center", color: colors.secondary },
  });
  for (const severity of severities) {
    const own = listed.flatMap((finding, i) => (finding.severity === severity ? [i] : []));
    if (own.length === 0) continue;
    // They are sorted by severity: one stretch each.
    runs.push({
      addresses: [range(firstRow + own[0], 1, firstRow + own[own.length - 1], 1)],
      style: { color: inks[severity], bold: severity !== "info" },
    });
  }
  return runs;
}
