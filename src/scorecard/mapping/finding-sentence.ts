import { dataFindingMessages } from "../../i18n/data-findings";
import { sentence, type Locale } from "../../i18n/sentence";
import type { MappingQuestion } from "./kpi-mapping";
import type { Source } from "../sources/source";
import type { DataFinding } from "./findings";

/** Cells that a sentence names; of more it says how many. */
const named = 5;

/** A finding as the user reads it. */
export function findingSentence(finding: DataFinding, locale: Locale): string {
  const say = (key: keyof typeof dataFindingMessages, values: Record<string, string | number> = {}): string =>
    sentence(dataFindingMessages, key, locale, values);
  const { kind, cells = [], texts, count = cells.length } = finding;
  const shown = cells
    .slice(0, named)
    .map((cell, i) => (texts ? say("cellText", { cell, text: texts[i] }) : cell))
    .join(say("separator"));
  const listed = count > named ? say("more", { cells: shown, count: count - named }) : shown;
  const { source, column = "", label = "", header = "", read = "" } = finding;
  return say(kind, { source, column, label, header, read, count, cells: listed, example: shown });
}

/** The question about a column's percentages. */
export function questionSentence(
  question: MappingQuestion,
  sources: readonly Source[],
  locale: Locale
): string {
  const say = (key: keyof typeof dataFindingMessages, values: Record<string, string | number> = {}): string =>
    sentence(dataFindingMessages, key, locale, values);
  const round = (n: number): number => Number(n.toPrecision(4));
  return say("percentQuestion", {
    source: sources.find(({ id }) => id === question.source)?.name ?? question.source,
    column: question.column || say("periods"),
    min: round(question.min),
    max: round(question.max),
  });
}
