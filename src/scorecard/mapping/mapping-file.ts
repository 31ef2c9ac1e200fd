import { kpiById } from "../../catalog/cards";
import type { Bilingual, KpiDefinition } from "../../catalog/types";
import { mappingFileMessages } from "../../i18n/mapping-file";
import { scorecardMessages } from "../../i18n/scorecard";
import { sentence, type Locale } from "../../i18n/sentence";
import {
  columnsRead,
  isAcross,
  isRowMeasure,
  measuresRead,
  MissingSourceError,
  sourceBook,
} from "../measure/rows";
import type { Confidence, KpiMapping } from "./kpi-mapping";
import type { Grain } from "../periods";
import type { Measure } from "../measure/measure";
import type { Source } from "../sources/source";
import type { CardTerms, KpiTerms } from "./terms-schema";

/**
 * A mapping as a file: readable, and made to be edited by hand. A KPI is used when `confirmed` is
 * true and it has a `value`, or a measure for each of its `inputs`; null says what is still open.
 */
export interface MappingFile extends CardTerms {
  readonly version: 1;
  readonly template: string;
  readonly grain?: Grain;
  readonly kpis: Readonly<Record<string, MappingEntry>>;
}

export interface MappingEntry extends KpiTerms {
  /** Absent: the proposal stands as it is. */
  readonly confirmed?: boolean;
  readonly confidence?: Confidence;
  readonly value?: Measure | null;
  readonly inputs?: Readonly<Record<string, Measure | null>>;
  readonly target?: Measure | null;
  /** What the user agrees to by confirming. Not read back. */
  readonly note?: Bilingual;
}

export function mappingFileOf(
  template: string,
  mapping: readonly KpiMapping[],
  grain?: Grain,
  own: readonly KpiDefinition[] = [],
  terms: { readonly card: CardTerms; readonly kpis: Readonly<Record<string, KpiTerms>> } = {
    card: {},
    kpis: {},
  }
): MappingFile {
  const entry = (m: KpiMapping): MappingEntry => ({
    ...terms.kpis[m.kpi],
    confirmed: m.confirmed,
    confidence: m.confidence,
    ...(m.value ? { value: m.value } : { inputs: m.inputs ?? openInputs(m.kpi, own) }),
    ...(m.target ? { target: m.target } : {}),
    ...(m.note ? { note: m.note } : {}),
  });
  return {
    version: 1,
    template,
    ...(grain ? { grain } : {}),
    ...terms.card,
    kpis: Object.fromEntries(mapping.map((m) => [m.kpi, entry(m)])),
  };
}

const kpiOf = (id: string, own: readonly KpiDefinition[]): KpiDefinition | undefined =>
  kpiById(id) ?? own.find((kpi) => kpi.id === id);

const openInputs = (id: string, own: readonly KpiDefinition[]): Record<string, null> =>
  Object.fromEntries((kpiOf(id, own)?.inputs ?? []).map((input) => [input.id, null]));

/**
 * The proposals with what the file says in their place. KPIs that the file does not name keep
 * their proposal; an entry that names what this workbook or the dictionary does not have is a
 * problem, said in a sentence, and leaves its KPI without a source.
 */
export function applyMappingFile(
  file: MappingFile,
  proposed: readonly KpiMapping[],
  sources: readonly Source[],
  locale: Locale,
  own: readonly KpiDefinition[] = []
): { readonly mapping: readonly KpiMapping[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const say = (key: keyof typeof scorecardMessages, values: Record<string, string>) =>
    problems.push(sentence(scorecardMessages, key, locale, values));

  const read = (id: string, entry: MappingEntry): KpiMapping | undefined => {
    const open: KpiMapping = { kpi: id, confidence: "none", confirmed: false };
    const { confirmed } = entry;
    if (confirmed === undefined) {
      if (entry.value ?? entry.inputs ?? entry.target)
        problems.push(sentence(mappingFileMessages, "mapConfirmed", locale, { kpi: id }));
      return undefined;
    }
    const inputs = Object.fromEntries(
      Object.entries(entry.inputs ?? {}).filter((pair): pair is [string, Measure] => pair[1] !== null)
    );
    const missing = kpiOf(id, own)!.inputs.filter((input) => !inputs[input.id]);
    const unknown = Object.keys(entry.inputs ?? {}).filter(
      (input) => !kpiOf(id, own)!.inputs.some((known) => known.id === input)
    );
    if (unknown.length > 0)
      say("mapUnknownInput", {
        kpi: id,
        input: unknown.join(", "),
        known: kpiOf(id, own)!
          .inputs.map((i) => i.id)
          .join(", "),
      });
    if (!entry.value && missing.length > 0) {
      if (confirmed) say("mapMissingInput", { kpi: id, input: missing.map((input) => input.id).join(", ") });
      return open;
    }
    const mapping: KpiMapping = {
      kpi: id,
      confidence: entry.confidence ?? "certain",
      confirmed,
      ...(entry.value ? { value: entry.value } : { inputs }),
      ...(entry.target ? { target: entry.target } : {}),
    };
    const missingPart = findMissing(mapping, sources);
    if (!missingPart) return mapping;
    say(`mapMissing_${missingPart.what}`, {
      kpi: id,
      source: missingPart.sourceId,
      column: missingPart.column ?? "",
    });
    return open;
  };

  const entries = new Map<string, KpiMapping>();
  for (const [id, entry] of Object.entries(file.kpis)) {
    if (!kpiOf(id, own)) say("mapUnknownKpi", { kpi: id });
    else {
      const mapping = read(id, entry);
      if (mapping) entries.set(id, mapping);
    }
  }
  const mapping = proposed.map((m) => entries.get(m.kpi) ?? m);
  const added = [...entries.values()].filter((m) => !proposed.some((p) => p.kpi === m.kpi));
  return { mapping: [...mapping, ...added], problems };
}

/** The first thing that a mapping names and the workbook does not have. */
export function findMissing(mapping: KpiMapping, sources: readonly Source[]): MissingSourceError | undefined {
  const book = sourceBook(sources);
  try {
    for (const measure of measuresRead(mapping)) {
      if (!isAcross(measure) && !isRowMeasure(measure)) continue;
      const source = book.source(measure.source);
      if (isAcross(measure)) {
        if (!source.across) throw new MissingSourceError("date", source.id);
      } else {
        book.dateColumn(measure);
        if (measure.kind === "lookup" && !source.long)
          throw new MissingSourceError("column", source.id, "KPI");
      }
      for (const name of columnsRead(measure)) book.column(source, name);
    }
  } catch (error) {
    if (error instanceof MissingSourceError) return error;
    throw error;
  }
  return undefined;
}
