import type { Bilingual, KpiDefinition } from "../../catalog/types";
import type { Confidence, KpiMapping } from "./kpi-mapping";
import type { HeaderDoubt, Source } from "../sources/source";
import type { Measure } from "../measure/measure";
import { otherName, otherOrder, type DayMonthOrder } from "../sources/day-month";
import { fiscalName } from "../sources/other-readings";
import { fiscalStarts } from "../sources/period-readers/fiscal-readers";
import { correctedSource } from "./corrected";
import { joined, namedAcross, namedColumns, namedInLong, type Named } from "./named";
import { rawRules } from "./raw-rules";

const rank: Readonly<Record<Confidence, number>> = { certain: 2, plausible: 1, none: 0 };

interface Proposal extends Named {
  readonly from: Source;
  readonly byName: boolean;
}

/**
 * For each KPI the best source that the workbook offers. What is certain is confirmed, unless a
 * question is open; what is only plausible is proposed and waits for the user; where there is
 * nothing, the KPI has no measure and is filled in by hand. Names win over kinds of records, earlier
 * sources over later; where two sources name the KPI, the user says which is meant.
 */
export function proposeMapping(kpis: readonly KpiDefinition[], sources: readonly Source[]): KpiMapping[] {
  const usable = sources.filter(
    ({ dateColumn, across, readingOf }) =>
      readingOf === undefined && (dateColumn !== undefined || across !== undefined)
  );
  return kpis.map((kpi) => {
    const proposals = usable.flatMap((source) => proposalsFrom(kpi, source));
    const best = proposals.reduce<Proposal | undefined>(
      (kept, proposal) => (!kept || rank[proposal.confidence] > rank[kept.confidence] ? proposal : kept),
      undefined
    );
    if (!best) return { kpi: kpi.id, confidence: "none", confirmed: false };
    const { from, byName, ...mapping } = withRivals(best, proposals);
    return {
      kpi: kpi.id,
      confirmed: mapping.confidence === "certain" && mapping.question === undefined,
      ...mapping,
    };
  });
}

function proposalsFrom(kpi: KpiDefinition, source: Source): Proposal[] {
  const named = [namedInLong(kpi, source), namedAcross(kpi, source), namedColumns(kpi, source)];
  const raw = source.long || source.across ? undefined : rawRules[kpi.id]?.(source);
  const found = [
    ...named.map((each) => each && { ...each, byName: true }),
    raw && { ...raw, byName: false },
  ].flatMap((each) => (each ? [{ ...withDoubts(each, source), byName: each.byName, from: source }] : []));
  return found.length > 0 ? found : fromMisspelt(kpi, source);
}

/** What the headers give when misspelt ones are read as what they most likely mean: offered, never assumed. */
function fromMisspelt(kpi: KpiDefinition, source: Source): Proposal[] {
  const corrected = correctedSource(source);
  if (!corrected || source.across) return [];
  const found = namedColumns(kpi, corrected.source) ?? rawRules[kpi.id]?.(corrected.source);
  if (!found) return [];
  const value = "value" in found ? found.value : undefined;
  const measures = [...(value ? [value] : []), ...Object.values(found.inputs ?? {})];
  const notes = new Map<string, Bilingual>();
  for (const { header, read } of measures.flatMap((measure) => corrected.readOtherwise(measure)))
    notes.set(header, readAs(header, read));
  const restored = (inputs: Readonly<Record<string, Measure>>): Record<string, Measure> =>
    Object.fromEntries(Object.entries(inputs).map(([id, measure]) => [id, corrected.restore(measure)]));
  return [
    {
      ...found,
      ...(value ? { value: corrected.restore(value) } : {}),
      ...("target" in found && found.target ? { target: corrected.restore(found.target) } : {}),
      ...(found.inputs ? { inputs: restored(found.inputs) } : {}),
      confidence: "plausible",
      note: joined([...notes.values(), ...(found.note ? [found.note] : [])]),
      from: source,
      byName: true,
    },
  ];
}

const readAs = (header: string, read: string): Bilingual => ({
  en: `"${header}" is read as "${read}".`,
  zh: `“${header}”按“${read}”读取。`,
});

/** A source that was recognised by a header which does not quite say it leaves every KPI in doubt. */
function withDoubts(named: Named, source: Source): Named {
  const used = (source.doubts ?? []).filter((doubt) => concerns(doubt, source, named));
  if (used.length === 0) return named;
  const notes = used.map(doubtNote);
  return { ...named, confidence: "plausible", note: joined([...notes, ...(named.note ? [named.note] : [])]) };
}

function concerns({ kind, header }: HeaderDoubt, source: Source, named: Named): boolean {
  if (kind === "noYear") return false;
  if (kind !== "duplicate") return true;
  const read = JSON.stringify([named.value, named.inputs, source.long, source.dateColumn]);
  return source.columns.some(({ name }) => name.startsWith(header) && read.includes(JSON.stringify(name)));
}

const doubtNote = ({ kind, header, read }: HeaderDoubt): Bilingual => {
  if (kind === "duplicate")
    return { en: `Several columns are called "${header}".`, zh: `有多列名为“${header}”。` };
  if (kind === "fiscal" && read !== "") {
    const [april, july, october] = fiscalStarts.map((start) => fiscalName(read, start));
    return {
      en: `"${header}" is read as the calendar year. If the fiscal year begins in April, July or October of the year before, choose "${april}", "${july}" or "${october}" as the date.`,
      zh: `“${header}”按自然年读取。如财年自上一年 4 月、7 月或 10 月开始，请改选“${april}”、“${july}”或“${october}”为日期列。`,
    };
  }
  if (kind === "fiscal")
    return {
      en: `"${header}" is read as the calendar year: check when the fiscal year begins.`,
      zh: `“${header}”按自然年读取，请核对财年起始月份。`,
    };
  if (kind === "dayMonth") return dayMonthNote(header, read as DayMonthOrder);
  return readAs(header, read);
};

const dayMonthNote = (header: string, order: DayMonthOrder): Bilingual => {
  const other = otherName(header, otherOrder(order));
  return order === "d/m/yyyy"
    ? {
        en: `The dates in "${header}" are read as day/month/year. If the month comes first, choose "${other}" as the date.`,
        zh: `“${header}”中的日期按“日/月/年”读取；如月份在前，请改选“${other}”为日期列。`,
      }
    : {
        en: `The dates in "${header}" are read as month/day/year. If the day comes first, choose "${other}" as the date.`,
        zh: `“${header}”中的日期按“月/日/年”读取；如日在前，请改选“${other}”为日期列。`,
      };
};

/** Two sources that both name the KPI: which is meant is the user's to say. */
function withRivals(best: Proposal, proposals: readonly Proposal[]): Proposal {
  const rivals = proposals.filter(
    ({ from, byName, confidence }) => from !== best.from && byName && confidence === "certain"
  );
  if (!best.byName || best.confidence !== "certain" || rivals.length === 0) return best;
  const others = rivals.map(({ from }) => from.name);
  const note: Bilingual = {
    en: `${best.from.name} is read; ${others.join(", ")} has this KPI too.`,
    zh: `读取的是 ${best.from.name}；${others.join("、")} 中也有该指标。`,
  };
  return { ...best, confidence: "plausible", note: joined([...(best.note ? [best.note] : []), note]) };
}
