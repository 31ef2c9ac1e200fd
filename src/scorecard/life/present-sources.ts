import type { Snapshot } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { findMissing } from "../mapping/mapping-file";
import type { Measure } from "../measure/measure";
import { measuresRead } from "../measure/rows";
import type { ScorecardModel } from "../model";
import { isMapped } from "../rows/rows";
import { readingIn } from "../sources/other-readings";
import type { Source } from "../sources/source";
import { withSource } from "./other-source";

/** Figures come from a table or range that is not in the workbook any more. */
export class SourceGone extends Error {
  /** What the source was called. */
  readonly source: string;

  constructor(id: string) {
    const source = id.slice(id.indexOf(":") + 1);
    super(`${source} is not in the workbook any more.`);
    this.name = "SourceGone";
    this.source = source;
  }
}

/** A scorecard whose figures come from the sources as they are called now. */
export interface PresentSources {
  readonly model: ScorecardModel;
  /** A source bears another name, or reaches further, than when the scorecard was made. */
  readonly led: boolean;
  /** Ids of sources that are not there any more, or whose place more than one could have taken. */
  readonly missing: readonly string[];
}

/**
 * Leads a scorecard to its sources where the user has renamed a table or a sheet, or has put rows under a
 * range. Nothing is guessed: a source is the old one if it has all that was read of that and either begins
 * in the same cell, or is what the scorecard's formulas read now, since Excel has them follow a new name.
 *
 * @param sheet the scorecard sheet's name now
 * @param snapshot with formulas
 */
export function withPresentSources(
  model: ScorecardModel,
  sheet: string,
  sources: readonly Source[],
  snapshot: Snapshot
): PresentSources {
  const mapped = model.request.mapping.filter((each) => isMapped(each));
  const read = [...new Set(mapped.flatMap(sourcesRead))];
  const gone = read.filter((id) => !sources.some((source) => source.id === id));
  if (gone.length === 0) return { model, led: false, missing: [] };
  const formulas = formulasOf(snapshot, new Set([sheet, ...Object.values(model.sheets)]));
  const missing: string[] = [];
  let { mapping } = model.request;
  let { periodBlocks } = model;
  for (const from of gone) {
    const measures = mapped.flatMap(measuresRead).filter((each) => "source" in each && each.source === from);
    const fitting = sources.filter(
      (source) =>
        !read.includes(source.id) &&
        readingIn(source.id) === readingIn(from) &&
        measures.every((measure) => fits(measure, { ...source, id: from }))
    );
    const inPlace = fitting.filter((source) => isInPlace(source, from));
    const [found, another] = inPlace.length > 0 ? inPlace : fitting.filter((each) => isRead(each, formulas));
    if (!found || another) {
      missing.push(from);
      continue;
    }
    const to = found.id;
    mapping = mapping.map((each) => withSource(each, { from, to }));
    periodBlocks = periodBlocks?.map((block) => (block.source === from ? { ...block, source: to } : block));
  }
  const present = {
    ...model,
    request: { ...model.request, mapping },
    ...(periodBlocks ? { periodBlocks } : {}),
  };
  return { model: present, led: missing.length < gone.length, missing };
}

/** Ids of all sources that a mapping reads. */
export const sourcesRead = (mapping: KpiMapping): string[] =>
  measuresRead(mapping).flatMap((measure) => ("source" in measure ? [measure.source] : []));

/** True where a source has everything that a measure reads. */
const fits = (value: Measure, source: Source): boolean =>
  !findMissing({ kpi: "", confidence: "certain", confirmed: true, value }, [source]);

/** True where a source begins in the cell in which a range began. */
function isInPlace({ sheet, address }: Source, id: string): boolean {
  const plain = id.slice(0, id.length - readingIn(id).length);
  const [, home, range] = /^range:(.+)!([^!]+)$/.exec(plain) ?? [];
  const [before, now] = [parseRect(range ?? ""), parseRect(address)];
  return home === sheet && before?.row === now?.row && before?.column === now?.column;
}

/** True where formulas read a source: a table by its name, a range by the cells in which its columns begin. */
function isRead({ kind, id, columns }: Source, formulas: string): boolean {
  const name = id.slice(id.indexOf(":") + 1, id.length - readingIn(id).length);
  const heads =
    kind === "table" ? [`${name}[`] : columns.map(({ reference }) => reference.replace(/:[^:]*$/, ":"));
  return heads.some((head) => {
    for (let at = formulas.indexOf(head); at >= 0; at = formulas.indexOf(head, at + 1))
      if (!/[\p{L}\p{N}_.]/u.test(formulas[at - 1] ?? "")) return true;
    return false;
  });
}

/** The formulas of some sheets as one text. */
const formulasOf = ({ sheets }: Snapshot, names: ReadonlySet<string>): string =>
  sheets
    .filter(({ name }) => names.has(name))
    .flatMap(({ formulas = [] }) => formulas.flat())
    .filter((formula) => typeof formula === "string" && formula.startsWith("="))
    .join("\n");
