import { factsOf } from "../../actions/audit/facts";
import { auditWorkbook, severities, type AuditResult, type Severity } from "../../audit";
import { auditCliMessages } from "../../i18n/audit-cli";
import { sentence } from "../../i18n/sentence";
import { readBook } from "../book-file";
import type { Command } from "../command";
import { readArguments } from "./arguments";
import { fileSnapshot } from "./file-snapshot";
import { reportJson, reportText } from "./report-text";

/** Cells of a sheet that are audited; what is beyond is said. */
export const largestSheet = 1_000_000;

/** `kpi audit BOOK.xlsx`: what is wrong with a workbook, from the values that it was saved with. */
export const audit: Command = {
  name: "audit",
  async run(args, { stdout, stderr }, locale) {
    const asked = readArguments(args, locale);
    const { data } = await readBook(asked.book, locale, { mostCells: largestSheet, cellsOnly: true });
    const snapshot = fileSnapshot(data, locale);
    const { facts, gaps } = factsOf(snapshot);
    const audited = auditWorkbook(snapshot, { rules: asked.rules, facts });
    const result = { ...audited, gaps: [...audited.gaps, ...gaps] };
    if (asked.report) {
      const { writeReport } = await import("./write-report");
      await writeReport(asked.report, { book: asked.book, name: data.name, result }, locale);
      stderr.write(`${sentence(auditCliMessages, "reported", locale, { file: asked.report })}\n`);
    }
    stdout.write(
      asked.json
        ? `${JSON.stringify(reportJson(data.name, result, locale), null, 2)}\n`
        : reportText(result, locale)
    );
    return fails(result, asked.failOn) ? 1 : 0;
  },
};

const fails = ({ findings }: AuditResult, failOn: Severity | "none"): boolean =>
  failOn !== "none" &&
  findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn));
