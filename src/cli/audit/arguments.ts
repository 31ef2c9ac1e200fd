import { rules, severities, type Severity } from "../../audit";
import { auditCliMessages } from "../../i18n/audit-cli";
import { sentence, type Locale } from "../../i18n/sentence";
import { parseOptions, refuseMore } from "../options";
import { isSameFile, requireFolderOf } from "../output-file";
import { UsageError, usageError } from "../usage-error";

/** What `kpi audit` was asked for. */
export interface AuditArguments {
  readonly book: string;
  /** All if absent. */
  readonly rules?: readonly string[];
  readonly failOn: Severity | "none";
  readonly report?: string;
  readonly json: boolean;
}

/** @throws UsageError with one sentence */
export function readArguments(args: readonly string[], locale: Locale): AuditArguments {
  const text = { type: "string" } as const;
  const { values, positionals } = parseOptions(args, { rules: text, "fail-on": text, report: text }, locale);
  const [book] = positionals;
  if (!book) throw usageError("missingOption", locale, { command: "audit", option: "BOOK.xlsx" });
  refuseMore(positionals, 1, locale);
  const { report } = values;
  if (report) {
    requireFolderOf(report, locale);
    if (isSameFile(report, book)) throw usageError("outIsInput", locale);
  }
  return {
    book,
    failOn: failOnOf(values["fail-on"] ?? "warning", locale),
    json: values.json ?? false,
    ...(values.rules === undefined ? {} : { rules: rulesOf(values.rules, locale) }),
    ...(report === undefined ? {} : { report }),
  };
}

function failOnOf(value: string, locale: Locale): Severity | "none" {
  const known = [...severities, "none"] as const;
  const found = known.find((each) => each === value);
  if (!found) throw usageError("oneOf", locale, { option: "--fail-on", values: known.join(", "), value });
  return found;
}

function rulesOf(text: string, locale: Locale): readonly string[] {
  const asked = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = asked.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined || asked.length === 0)
    throw new UsageError(sentence(auditCliMessages, "unknownRule", locale, { value: unknown ?? text }));
  return asked;
}
