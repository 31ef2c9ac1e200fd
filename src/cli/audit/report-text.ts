import { severities, type AuditResult, type Finding } from "../../audit";
import { auditCliMessages, severityWords } from "../../i18n/audit-cli";
import { sentence, type Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import { textTable } from "../table";

/** A range with many areas is shown by its first ones. */
const longestRange = 60;

export function placeText({ sheet, range }: Finding, locale: Locale): string {
  if (sheet === undefined) return sentence(auditCliMessages, "wholeWorkbook", locale);
  if (range === undefined) return sheet;
  const text = range.length > longestRange ? `${range.slice(0, longestRange)}…` : range;
  return `${sheet}!${text}`;
}

/** The findings for the eye: a line each, the gaps, and a summary. */
export function reportText({ findings, gaps, sheets, formulas }: AuditResult, locale: Locale): string {
  const lines = textTable(
    findings.map((finding) => [
      sentence(severityWords, finding.severity, locale),
      placeText(finding, locale),
      finding.rule,
      inLanguage(finding.sentence, locale),
    ])
  );
  const unread = gaps.map(({ sheet, sentence: gap }) => [
    sentence(auditCliMessages, "notAudited", locale),
    sheet ?? "",
    inLanguage(gap, locale),
  ]);
  const [errors, warnings, infos] = severities.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length
  );
  const summary = sentence(auditCliMessages, "summary", locale, {
    sheets,
    formulas,
    errors,
    warnings,
    infos,
  });
  const nothing = findings.length === 0 ? `${sentence(auditCliMessages, "notFound", locale)}\n` : "";
  return `${lines}${textTable(unread)}${nothing}${summary}\n`;
}

/** The same as one JSON document, in one language. */
export function reportJson(file: string, { findings, gaps, sheets, formulas }: AuditResult, locale: Locale) {
  return {
    file,
    sheets,
    formulas,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.sheet ?? null,
      range: finding.range ?? null,
      cells: finding.cells,
      sentence: inLanguage(finding.sentence, locale),
      evidence: finding.evidence.map(({ cell, actual, expected }) => ({
        ...(cell === undefined ? {} : { cell }),
        actual: inLanguage(actual, locale),
        ...(expected === undefined ? {} : { expected: inLanguage(expected, locale) }),
      })),
      ...(finding.fix ? { fix: finding.fix } : {}),
    })),
    gaps: gaps.map(({ sheet, rule, sentence: gap }) => ({
      ...(sheet === undefined ? {} : { sheet }),
      ...(rule === undefined ? {} : { rule }),
      sentence: inLanguage(gap, locale),
    })),
  };
}
