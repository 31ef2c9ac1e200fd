import { kpiById } from "../../catalog/index";
import { cliMessages } from "../../i18n/cli";
import { sentence, type Locale } from "../../i18n/sentence";
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
  const nameOf = (id: string): string =>
    inLanguage((kpiById(id) ?? own.find((kpi) => kpi.id === id))?.name ?? { en: id, zh: id }, locale);
  const list = (ids: readonly string[]): string =>
    ids.map(nameOf).join(locale === "zh-CN" ? "、" : ", ") || "–";
  const header = (
    ["columnKpi", "columnActual", "columnTarget", "columnAttainment", "columnScore"] as const
  ).map((key) => say(key));
  const rows = Object.entries(report.kpis).map(([id, kpi]) => [
    nameOf(id),
    ...[kpi.actual, kpi.target, kpi.attainment, kpi.score].map(textOf),
  ]);
  const facts = [
    [say("sheetsAdded"), report.sheets.join(locale === "zh-CN" ? "、" : ", ")],
    [say("mapped"), list(report.mapped)],
    [say("notMapped"), list(report.notMapped)],
    ...(report.toConfirm.length > 0
      ? [[say("notConfirmed"), list(report.toConfirm.map(({ kpi }) => kpi))]]
      : []),
    [say("total"), textOf(report.total)],
    [say("coverage"), textOf(report.coverage)],
  ];
  return [
    textTable([header, ...rows]),
    textTable(facts),
    `${say("requests", { read: report.readSyncs, apply: report.applySyncs, bytes: report.requestBytes })}\n`,
    ...(writeMap ? [`${say("mapWritten", { file: writeMap })}\n`] : []),
    `${say("built", { file: out })}\n`,
  ].join("\n");
}

const textOf = (cell: ReportedCell): string => {
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "number") return String(Number(cell.toPrecision(6)));
  return cell === "" ? "–" : String(cell);
};
