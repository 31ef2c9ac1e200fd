import { cell as address, columnLetters } from "../../src/plan/addresses";
import type { Locale } from "../../src/i18n/sentence";
import { Paper, type Cell, type Look } from "./cells";
import { months } from "./company";
import { definition, lookOf, named, periodText, type Figures } from "./figures";

/** The layouts in which people keep figures; each gives a sheet on its own paper. */

export interface Placing {
  /** Title rows above, and a blank column before. */
  readonly title?: string;
  /** Name of the Excel table; a plain range without. */
  readonly table?: string;
  readonly totals?: boolean;
}

interface Words {
  readonly month: string; readonly quarter: string; readonly kpi: string; readonly unit: string; readonly actual: string;
  readonly target: string; readonly total: string; readonly mean: string; readonly note: string; readonly type: string;
} // prettier-ignore

const words: Readonly<Record<Locale, Words>> = {
  "en-US": {
    month: "Month", quarter: "Quarter", kpi: "KPI", unit: "Unit", actual: "Actual", target: "Target", total: "Total",
    mean: "Average", note: "Kept by the department; figures close on the fifth working day.", type: "Type",
  },
  "zh-CN": {
    month: "月份", quarter: "季度", kpi: "指标", unit: "单位", actual: "实际", target: "目标", total: "合计", mean: "平均",
    note: "由部门填报，每月第五个工作日关账。", type: "类别",
  },
}; // prettier-ignore

const isZh = (locale: Locale): boolean => locale === "zh-CN";
const header = (value: string): Cell => ({ value, look: "header" });
const start = ({ title }: Placing): { row: number; column: number } =>
  title === undefined ? { row: 0, column: 0 } : { row: 3, column: 1 };

function paperFor(name: string, placing: Placing, locale: Locale): Paper {
  const paper = new Paper(name);
  if (placing.title !== undefined) {
    paper.put(0, 1, [
      [{ value: placing.title, look: "title" }],
      [{ value: words[locale].note, look: "note" }],
    ]);
    paper.widths(0, [24]);
  }
  return paper;
}

/** One column an input (or a KPI with its target), a row a month, sums at the end. */
export function wideSheet(
  name: string,
  kpis: readonly string[],
  { told, targets, locale }: Figures,
  placing: Placing & { readonly percent?: "whole"; readonly targets?: boolean } = {}
): Paper {
  const text = words[locale];
  const columns = new Map<
    string,
    { readonly values: readonly (number | null)[]; readonly look: Look; readonly flows: boolean }
  >();
  for (const id of kpis) {
    const kpi = definition(id);
    const figures = told[id];
    if (figures.kind === "inputs") {
      for (const input of kpi.inputs)
        columns.set(named(input.name, locale), {
          values: figures.inputs[input.id],
          look: inputLook(input.unit),
          flows: /count|currency|quantity|duration/.test(input.unit),
        });
      continue;
    }
    if (figures.kind === "records") throw new Error(`${id} is kept as records.`);
    const whole = placing.percent === "whole" && kpi.unit === "ratio";
    const shown = (value: number | null): number | null =>
      value === null || !whole ? value : Number((value * 100).toFixed(2));
    const look = whole ? "one" : lookOf(kpi).look;
    const title = whole
      ? `${named(kpi.name, locale)}${isZh(locale) ? "（%）" : " (%)"}`
      : named(kpi.name, locale);
    columns.set(title, { values: figures.values.map(shown), look, flows: false });
    const target = targets[id];
    if (placing.targets && typeof target === "number")
      columns.set(isZh(locale) ? `${title}目标` : `${title} target`, {
        values: figures.values.map(() => shown(target)),
        look,
        flows: false,
      });
  }
  const { row, column } = start(placing);
  const paper = paperFor(name, placing, locale);
  const headers = [text.month, ...columns.keys()];
  const month: Look = isZh(locale) ? "monthZh" : "monthEn";
  const rows = months.map((serial, i): Cell[] => [
    { value: serial, look: month },
    ...[...columns.values()].map(({ values, look }): Cell => ({ value: values[i], look })),
  ]);
  paper.put(row, column, [headers.map(header), ...rows]);
  if (placing.totals) {
    const sums = [...columns.values()].map(({ flows }, i): Cell => {
      const at = (down: number): string => address(row + down, column + 1 + i);
      return { value: flows ? `=SUM(${at(1)}:${at(months.length)})` : null, look: "total" };
    });
    paper.put(row + months.length + 1, column, [[{ value: text.total, look: "totalLabel" }, ...sums]]);
  }
  paper.widths(column, [90, ...[...columns.keys()].map(() => 120)]);
  if (placing.table)
    paper.table(
      1,
      placing.table,
      `${address(row, column)}:${address(row + months.length, column + headers.length - 1)}`,
      headers
    );
  return paper;
}

const inputLook = (unit: string): Look =>
  unit === "ratio" ? "percent" : unit.startsWith("score_0_100") ? "one" : "whole";

/** A row a period and KPI: actual and target beside each other, or the kind of figure in a column of its own. */
export function longSheet(
  name: string,
  kpis: readonly string[],
  figures: Figures,
  placing: Placing & {
    readonly periods: "date" | "text" | "quarter";
    readonly units?: boolean;
    readonly roles?: boolean;
  }
): Paper {
  const { told, targets, locale } = figures;
  const text = words[locale];
  const byQuarter = placing.periods === "quarter";
  const starts = byQuarter ? months.filter((_, i) => i % 3 === 0) : months;
  const month: Look = isZh(locale) ? "monthZh" : "monthEn";
  const periodCell = (serial: number): Cell =>
    byQuarter
      ? { value: periodText.quarter(serial, locale) }
      : placing.periods === "text"
        ? { value: periodText.month(serial) }
        : { value: serial, look: month };
  const rows = starts.flatMap((serial, i) =>
    kpis.flatMap((id): Cell[][] => {
      const kpi = definition(id);
      const { look } = lookOf(kpi);
      const figure = told[id];
      if (figure.kind !== "values") throw new Error(`${id} is not kept by period.`);
      const actual: Cell = { value: figure.values[i], look };
      const target: Cell = { value: typeof targets[id] === "number" ? targets[id] : null, look };
      const first = [periodCell(serial), { value: named(kpi.name, locale) }];
      if (placing.roles)
        return [
          [...first, { value: text.actual }, actual],
          ...(target.value === null ? [] : [[...first, { value: text.target }, target]]),
        ];
      return [[...first, ...(placing.units ? [{ value: unitText(kpi.unit, locale) }] : []), actual, target]];
    })
  );
  const columns = [
    byQuarter ? text.quarter : text.month,
    text.kpi,
    ...(placing.roles
      ? [text.type, isZh(locale) ? "数值" : "Value"]
      : [...(placing.units ? [text.unit] : []), text.actual, text.target]),
  ];
  const { row, column } = start(placing);
  const paper = paperFor(name, placing, locale);
  paper.put(row, column, [columns.map(header), ...rows]);
  paper.widths(column, [90, 250, 90, 90, 90].slice(0, columns.length));
  if (placing.table)
    paper.table(
      2,
      placing.table,
      `${address(row, column)}:${address(row + rows.length, column + columns.length - 1)}`,
      columns
    );
  return paper;
}

/** A row a KPI (or input), the months across, and at the end the mean or the sum of all. */
export function acrossSheet(
  name: string,
  kpis: readonly string[],
  { told, targets, locale }: Figures,
  placing: Placing & { readonly roles?: boolean } = {}
): Paper {
  const text = words[locale];
  const rows = new Map<
    string,
    {
      readonly unit: string;
      readonly target: number | null;
      readonly values: readonly (number | null)[];
      readonly look: Look;
      readonly flows: boolean;
    }
  >();
  for (const id of kpis) {
    const kpi = definition(id);
    const figures = told[id];
    if (figures.kind === "inputs")
      for (const input of kpi.inputs)
        rows.set(named(input.name, locale), {
          unit: unitText(input.unit, locale),
          target: null,
          values: figures.inputs[input.id],
          look: inputLook(input.unit),
          flows: /count|currency|quantity|duration/.test(input.unit),
        });
    else if (figures.kind === "values") {
      const target = targets[id];
      rows.set(named(kpi.name, locale), {
        unit: unitText(kpi.unit, locale),
        target: typeof target === "number" ? target : null,
        values: figures.values,
        look: lookOf(kpi).look,
        flows: kpi.unit === "count" || kpi.unit === "currency",
      });
    }
  }
  const hasTargets = !placing.roles && [...rows.values()].some(({ target }) => target !== null);
  const { row, column } = start(placing);
  const paper = paperFor(name, placing, locale);
  const lead = [
    text.kpi,
    text.unit,
    ...(hasTargets ? [text.target] : []),
    ...(placing.roles ? [text.type] : []),
  ];
  const headMonth: Look = isZh(locale) ? "headerMonthZh" : "headerMonthEn";
  const heads: Cell[] = [
    ...lead.map(header),
    ...months.map((value): Cell => ({ value, look: headMonth })),
    ...(placing.totals ? [header(text.total)] : []),
  ];
  const lines: Cell[][] = [];
  for (const [label, { unit, target, values, look, flows }] of rows) {
    const line = (role: string | undefined, figures: readonly (number | null)[]): void => {
      const at = (i: number): string => `${columnLetters(column + lead.length + i)}${row + 2 + lines.length}`;
      const all = `${at(0)}:${at(months.length - 1)}`;
      lines.push([
        { value: label },
        { value: unit },
        ...(hasTargets ? [{ value: target, look }] : []),
        ...(role ? [{ value: role }] : []),
        ...figures.map((value): Cell => ({ value, look })),
        ...(placing.totals ? [{ value: `=${flows ? "SUM" : "AVERAGE"}(${all})`, look }] : []),
      ]);
    };
    line(placing.roles ? text.actual : undefined, values);
    if (placing.roles && target !== null)
      line(
        text.target,
        values.map(() => target)
      );
  }
  paper.put(row, column, [heads, ...lines]);
  paper.widths(column, [230, ...lead.slice(1).map(() => 70), ...months.map(() => 80), 90]);
  return paper;
}

const units: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/^ratio|percentage_point/, "share", "比率"],
  [/^count_per_day/, "per day", "件/人天"],
  [/^count/, "number", "数量"],
  [/^currency|^quantity/, "CNY", "元"],
  [/^duration_minutes/, "minutes", "分钟"],
  [/^duration_hours/, "hours", "小时"],
  [/^duration_days/, "days", "天"],
  [/^score/, "score", "分值"],
  [/^index/, "index", "指数"],
  [/^times/, "times", "次"],
];

const unitText = (unit: string, locale: Locale): string => {
  const [, en, zh] = units.find(([pattern]) => pattern.test(unit)) ?? [/./, "", ""];
  return isZh(locale) ? zh : en;
};
