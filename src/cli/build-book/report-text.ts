import { kpiById } from "../../catalog/index";
import type { KpiDefinition } from "../../catalog/types";
import { cliMessages } from "../../i18n/cli";
import { sentence, type Locale } from "../../i18n/sentence";
import { numberText } from "../../preview/workbook/charts/number-text";
import type { ReportedCell } from "../cell";
import { inLanguage } from "../in-language";
import { textTable } from "../table";
import type { BuildOrder } from "./arguments";
import type { BuildReport } from "./report";

/** The report for the eye. */
export function reportText(
  report: BuildReport,
  { out = "", writeMap, own }: BuildOrder,
  locale: Locale
): string {
  const say = (key: keyof typeof cliMessages, values = {}): string =>
    sentence(cliMessages, key, locale, values);
  const kpiOf = (id: string): KpiDefinition | undefined => kpiById(id) ?? own.find((kpi) => kpi.id === id);
  const nameOf = (id: string): string => inLanguage(kpiOf(id)?.name ?? { en: id, zh: id }, locale);
  const list = (ids: readonly string[]): string =>
    ids.map(nameOf).join(locale === "zh-CN" ? "、" : ", ") || "–";
  const header = (
    ["columnKpi", "columnActual", "columnTarget", "columnAttainment", "columnScore"] as const
  ).map((key) => say(key));
  const rows = Object.entries(report.kpis).map(([id, kpi]) => [
    nameOf(id),
    ...[kpi.actual, kpi.target].map((cell) => textOf(cell, kpiOf(id)?.format, locale)),
    textOf(kpi.attainment, share, locale),
    textOf(kpi.score, points, locale),
  ]);
  const facts = [
    [say("sheetsAdded"), report.sheets.join(locale === "zh-CN" ? "、" : ", ")],
    [say("mapped"), list(report.mapped)],
    [say("notMapped"), list(report.notMapped)],
    ...(report.toConfirm.length > 0
      ? [[say("notConfirmed"), list(report.toConfirm.map(({ kpi }) => kpi))]]
      : []),
    [say("total"), [textOf(report.total, points, locale), ...gradeOf(report)].join("  ")],
    [say("coverage"), textOf(report.coverage, share, locale)],
  ];
  return [
    textTable([header, ...rows]),
    textTable(facts),
    `${say("requests", { read: report.readSyncs, apply: report.applySyncs, bytes: report.requestBytes })}\n`,
    ...(writeMap ? [`${say("mapWritten", { file: writeMap })}\n`] : []),
    `${say("built", { file: out })}\n`,
  ].join("\n");
}

/** As the sheet shows them. */
const [share, points] = ["0.0%", "0.0"];

const gradeOf = ({ grade }: BuildReport): string[] =>
  typeof grade === "string" && grade !== "" ? [grade] : [];

function textOf(cell: ReportedCell, format: string | undefined, locale: Locale): string {
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "number") return numberText(cell, format, locale);
  return cell === "" ? "–" : String(cell);
}
