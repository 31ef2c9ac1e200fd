import { templateById, templates } from "../../src/catalog";
import type { Locale } from "../../src/i18n/sentence";
import type { WorkbookData } from "../../src/preview/workbook/data";
import type { Grain } from "../../src/scorecard/periods";
import { monthsIn, valuesByPeriod, type InputFigures } from "./by-definition";
import { styles, type Paper } from "./cells";
import { companyFigures, months, rounded } from "./company";
import { definition, lookOf, named, type Figures, type TargetFigure, type Told } from "./figures";
import { contactRecords, surveyRecords } from "./records";
import { acrossSheet, longSheet, wideSheet } from "./tables";
import { targetsFor } from "./targets";
import { works, type Part } from "./works";

/** A workbook as the users of a template have it, and everything that it tells, as plain figures. */
export interface TemplateBook extends Figures {
  readonly template: string;
  readonly organisation: string;
  readonly data: WorkbookData;
  /** KPIs whose target stands in the workbook; the others' must be given. */
  readonly targetsInData: readonly string[];
  /** Where progress starts from, for KPIs whose target is a change. */
  readonly baselines: Readonly<Record<string, number>>;
  /** First days of the periods of the scorecard's grain. */
  readonly periods: readonly number[];
}

/** The workbook of a template in a language: the same on every machine. */
export function templateBook(template: string, locale: Locale): TemplateBook {
  const { grain, items } = templateById(template)!;
  const { parts, pending = [], organisation } = works[template];
  const company = companyFigures(1000 + templates.findIndex(({ id }) => id === template));
  const told: Record<string, Told> = {};
  const papers: { part: Part; paper?: Paper }[] = [];
  for (const part of parts) {
    if (part.kind === "calls" || part.kind === "survey") {
      const kept = part.kind === "calls" ? contactRecords(locale) : surveyRecords(part.of, locale);
      for (const kpi of part.kpis) told[kpi] = kept.told[kpi];
      papers.push({ part, paper: kept.paper });
      continue;
    }
    for (const kpi of part.kpis) told[kpi] = toldOf(kpi, part, company, grain, pending.includes(kpi));
    papers.push({ part });
  }
  const byPeriod = Object.fromEntries(items.map(({ kpi }) => [kpi, periodValues(kpi, told[kpi], grain)]));
  const targets = targetsFor(template, grain, byPeriod);
  const figures: Figures = { locale, grain, told, targets };
  const sheets = papers.map(({ part, paper }) => (paper ?? drawn(part, figures)).sheet);
  return {
    ...figures,
    template,
    organisation: named(organisation, locale),
    data: {
      name: `${template}.xlsx`,
      sheets,
      names: [],
      activeSheet: 0,
      date1904: false,
      settings: {},
      styles: structuredClone([...styles]),
    },
    targetsInData: parts
      .flatMap((part) => ("targets" in part && part.targets ? part.kpis : []))
      .filter((kpi) => typeof targets[kpi] === "number"),
    baselines: baselinesOf(template, byPeriod),
    periods: months.filter((_, i) => i % monthsIn[grain] === 0),
  };
}

/** What was reached in the first period is where progress starts from. */
function baselinesOf(
  template: string,
  values: Readonly<Record<string, readonly (number | null)[]>>
): Record<string, number> {
  const moved = templateById(template)!.items.filter(({ target }) => target?.operator === "relative-change");
  return Object.fromEntries(
    moved.map(({ kpi }) => [
      kpi,
      rounded(
        values[kpi].find((value) => value !== null)!,
        lookOf(definition(kpi)).decimals
      ),
    ])
  );
}

/** Inputs or the KPI itself, with the gaps that hand-kept figures have. */
function toldOf(
  kpi: string,
  part: Part,
  company: Readonly<Record<string, readonly number[]>>,
  grain: Grain,
  isPending: boolean
): Told {
  const ids = definition(kpi).inputs.map(({ id }) => id);
  // Seven months into the sheets somebody was ill.
  const gap = kpi.length % 4 === 0 ? 6 : -1;
  const length = monthsIn[grain];
  const withGaps = (series: readonly (number | null)[], of: number): (number | null)[] =>
    series.map((value, i) => (i === gap || (isPending && i >= series.length - of) ? null : value));
  const inputs: InputFigures = Object.fromEntries(ids.map((id) => [id, company[id]]));
  if (!("level" in part) || part.level === "inputs")
    return { kind: "inputs", inputs: isPending ? withoutLast(inputs, ids[0], length) : inputs };
  const by = part.kind === "long" && part.periods === "quarter" ? "quarter" : "month";
  const { decimals } = lookOf(definition(kpi));
  const values = valuesByPeriod(kpi, inputs, by).map((value) =>
    value === null ? null : rounded(value, decimals)
  );
  return { kind: "values", by, values: withGaps(values, by === grain ? 1 : length) };
}

/** One input has not come in for the last period. */
const withoutLast = (inputs: InputFigures, id: string, length: number): InputFigures => ({
  ...inputs,
  [id]: inputs[id].map((value, i) => (i >= months.length - length ? null : value)),
});

/** A KPI's value in each period of a grain, from what a workbook tells of it. */
export function periodValues(kpi: string, told: Told, grain: Grain): (number | null)[] {
  if (told.kind === "inputs") return valuesByPeriod(kpi, told.inputs, grain);
  const length = monthsIn[grain];
  if (told.kind === "records") {
    const starts = months.filter((_, i) => i % length === 0);
    return starts.map((from, i) => told.valueOf(from, starts[i + 1] ?? months[months.length - 1] + 31));
  }
  const each = length / monthsIn[told.by];
  const adds = ["count", "currency"].includes(definition(kpi).unit);
  return Array.from({ length: told.values.length / each }, (_, period) => {
    const present = told.values.slice(period * each, (period + 1) * each).filter((value) => value !== null);
    if (present.length === 0) return null;
    const sum = present.reduce((total, value) => total + value, 0);
    return adds ? sum : sum / present.length;
  });
}

function drawn(part: Part, figures: Figures): Paper {
  const name = "name" in part ? named(part.name, figures.locale) : "";
  const placing = {
    ...("title" in part && part.title ? { title: named(part.title, figures.locale) } : {}),
    ...("table" in part && part.table ? { table: named(part.table, figures.locale) } : {}),
    ...("totals" in part && part.totals ? { totals: true } : {}),
  };
  switch (part.kind) {
    case "wide":
      return wideSheet(name, part.kpis, figures, {
        ...placing,
        ...(part.whole ? { percent: "whole" } : {}),
        targets: part.targets ?? false,
      });
    case "long":
      return longSheet(name, part.kpis, figures, {
        ...placing,
        periods: part.periods,
        units: part.units ?? false,
        roles: part.roles ?? false,
      });
    case "across":
      return acrossSheet(name, part.kpis, figures, { ...placing, roles: part.roles ?? false });
    default:
      throw new Error(`${part.kind} draws itself.`);
  }
}

export type { TargetFigure };
