import * as v from "valibot";
import { mappingFileMessages } from "../../i18n/mapping-file";
import { scorecardMessages } from "../../i18n/scorecard";
import { sentence, type Locale } from "../../i18n/sentence";
import { optionalSheets } from "../request";
import { editDistance, meantBy } from "../sources/similar";
import type { MappingFile } from "./mapping-file";
import { entryKeys, fileKeys, mappingFileSchema, mappingKeys } from "./schema";
import { policyEntries } from "./terms-schema";

/** Reads a mapping file; each problem is a sentence that says where it is and what would be right. */
export function parseMappingFile(
  json: unknown,
  locale: Locale
): { readonly file: MappingFile } | { readonly problems: readonly string[] } {
  const result = v.safeParse(mappingFileSchema, json);
  if (result.success) return { file: result.output };
  return { problems: result.issues.map((issue) => problemOf(issue, locale)) };
}

function problemOf(issue: v.BaseIssue<unknown>, locale: Locale): string {
  const path = issue.path?.map((part) => String(part.key)) ?? [];
  const where = path.join(" › ");
  if (issue.type === "strict_object" && issue.expected === "never") return unknownKey(path, locale);
  if (issue.received === "undefined" && issue.type === "strict_object")
    return sentence(mappingFileMessages, "mapMissingEntry", locale, { where });
  if (issue.type === "min_length") return sentence(mappingFileMessages, "mapEmpty", locale, { where });
  const values = {
    where,
    expected: inWords(issue.expected ?? "", locale),
    received: inWords(issue.received, locale),
  };
  return sentence(scorecardMessages, where ? "mapProblemAt" : "mapProblem", locale, values);
}

function unknownKey(path: readonly string[], locale: Locale): string {
  const key = path.at(-1) ?? "";
  const where = path.slice(0, -1).join(" › ") || sentence(mappingFileMessages, "mapRoot", locale);
  const known = keysAt(path.slice(0, -1));
  const meant =
    known?.find((each) => key.length > 2 && editDistance(key.toLowerCase(), each.toLowerCase(), 1) <= 1) ??
    meantBy(key.toLowerCase(), mappingKeys);
  if (meant) return sentence(scorecardMessages, "mapMisspeltKey", locale, { where, key, meant });
  if (!known) return sentence(scorecardMessages, "mapUnknownKey", locale, { where, key });
  return sentence(mappingFileMessages, "mapUnknownKeyAmong", locale, { where, key, known: known.join(", ") });
}

/** The keys that may stand at a place; undefined within a measure, where they depend on its kind. */
function keysAt(path: readonly string[]): readonly string[] | undefined {
  if (path.length === 0) return fileKeys;
  if (path.length === 2 && path[0] === "kpis") return entryKeys;
  if (path.length === 3 && path[2] === "band") return ["lower", "upper"];
  if (path[0] === "policies")
    return path.length === 1 ? Object.keys(policyEntries) : ["min", "grade", "coefficient"];
  return path[0] === "sheets" ? optionalSheets : undefined;
}

const kinds = [
  ["Object", "mapKind_object"],
  ["Array", "mapKind_array"],
  ["string", "mapKind_string"],
  ["number", "mapKind_number"],
  ["boolean", "mapKind_boolean"],
  ["undefined", "mapKind_undefined"],
] as const;

/** What the schema calls a kind of value, in words; values and bounds stay as they are. */
function inWords(kind: string, locale: Locale): string {
  const known = kinds.find(([name]) => name === kind);
  return known ? sentence(mappingFileMessages, known[1], locale) : kind.replace(/^\((.*)\)$/, "$1");
}
