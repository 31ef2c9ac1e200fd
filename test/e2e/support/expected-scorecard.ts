import { templateById } from "../../../src/catalog";
import { definition } from "../../../scripts/gallery/figures";
import { periodValues, type TemplateBook } from "../../../scripts/gallery/template-book";

/**
 * What a scorecard must show, written down from its rules alone: scores from attainment between 0
 * and 120 %, weighted means of what is scored, coverage by weight. Nothing of src/core or
 * src/scorecard is called.
 */
export interface ExpectedScorecard {
  readonly kpis: Readonly<Record<string, ExpectedKpi>>;
  /** By code of the group, as the sheet has headings. */
  readonly groups: Readonly<Record<string, number | null>>;
  readonly total: number | null;
  readonly coverage: number;
  readonly grade: string;
}

export interface ExpectedKpi {
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly score: number | null;
  readonly weight: number;
}

/**
 * @param given what the user gave besides the data: false leaves bands and baselines out, as where they cannot be given
 */
export function expectedScorecard(book: TemplateBook, period = -1, given = true): ExpectedScorecard {
  const template = templateById(book.template)!;
  const kpis: Record<string, ExpectedKpi> = {};
  for (const { kpi, weight, baseline: start, target: own } of template.items) {
    const actual = periodValues(kpi, book.told[kpi], book.grain).at(period)!;
    const target = book.targets[kpi];
    const moved = own?.operator === "relative-change";
    const baseline = start ?? (moved && given ? book.baselines[kpi] : undefined);
    const attainment =
      actual === null || (!given && (moved || typeof target === "object"))
        ? null
        : typeof target === "object"
          ? inBand(actual, target)
          : baseline !== undefined
            ? progress(actual, baseline, moved ? baseline * (1 + own.value) : target)
            : definition(kpi).direction === "lower"
              ? 2 - actual / target
              : actual / target;
    const score = attainment === null ? null : 100 * Math.max(0, Math.min(1.2, attainment));
    kpis[kpi] = { actual, attainment, score, weight };
  }
  const all = template.items.map(({ kpi }) => kpis[kpi]);
  const groups: Record<string, number | null> = {};
  const codes = template.groups?.map(({ code }) => code) ?? [];
  for (const code of codes) groups[code] = weightedMean(membersOf(template, code).map((kpi) => kpis[kpi]));
  if (!template.groups)
    for (const code of new Set(template.items.map(({ kpi }) => definition(kpi).perspective)))
      groups[code] = weightedMean(
        template.items.filter(({ kpi }) => definition(kpi).perspective === code).map(({ kpi }) => kpis[kpi])
      );
  const weighted = template.groups?.every(({ weight }) => weight !== undefined);
  const total = weighted
    ? weightedMean(template.groups!.map(({ code, weight }) => ({ score: groups[code], weight: weight! })))
    : weightedMean(all);
  const grades = template.grades ?? [
    { grade: "A", min: 90 },
    { grade: "B", min: 80 },
    { grade: "C", min: 70 },
    { grade: "D", min: 60 },
    { grade: "E", min: 0 },
  ];
  return {
    kpis,
    groups,
    total,
    coverage:
      sum(all.filter(({ score }) => score !== null).map(({ weight }) => weight)) /
      sum(all.map(({ weight }) => weight)),
    grade: total === null ? "" : grades.find(({ min }) => total >= min)!.grade,
  };
}

/** KPIs of a group: those that name it; in a hierarchy by code, all at or below it. */
function membersOf(template: NonNullable<ReturnType<typeof templateById>>, code: string): string[] {
  const isHierarchy = template.groups!.some(({ parent }) => parent !== undefined);
  return template.items
    .filter((item) =>
      isHierarchy ? item.code === code || item.code!.startsWith(`${code}.`) : item.group === code
    )
    .map(({ kpi }) => kpi);
}

const progress = (actual: number, baseline: number, target: number): number =>
  (actual - baseline) / (target - baseline);

/** 1 inside; outside it falls to 0 over half the width of the band. */
function inBand(actual: number, { lower, upper }: { lower: number; upper: number }): number {
  const outside = Math.max(lower - actual, actual - upper, 0);
  return Math.max(0, 1 - outside / ((upper - lower) / 2));
}

function weightedMean(
  parts: readonly { readonly score: number | null; readonly weight: number }[]
): number | null {
  const scored = parts.filter(({ score }) => score !== null);
  return scored.length === 0
    ? null
    : sum(scored.map(({ score, weight }) => score! * weight)) / sum(scored.map(({ weight }) => weight));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
