import { kpiById } from "../../src/catalog";
import type { KpiDefinition } from "../../src/catalog/types";
import type { Locale } from "../../src/i18n/sentence";
import type { Grain } from "../../src/scorecard/periods";
import type { Look } from "./cells";
import type { InputFigures } from "./by-definition";

/** What a workbook tells of one KPI, as plain figures: what stands in its cells, blanks as null. */
export type Told =
  | { readonly kind: "inputs"; readonly inputs: InputFigures }
  /** The KPI itself, a figure a period. */
  | { readonly kind: "values"; readonly by: "month" | "quarter"; readonly values: readonly (number | null)[] }
  /** Records with a day: the value of the records between two days. */
  | { readonly kind: "records"; readonly valueOf: (from: number, until: number) => number | null };

/** A KPI's target: one figure for every period, or the edges of a band. */
export type TargetFigure = number | { readonly lower: number; readonly upper: number };

export interface Figures {
  readonly locale: Locale;
  readonly grain: Grain;
  readonly told: Readonly<Record<string, Told>>;
  readonly targets: Readonly<Record<string, TargetFigure>>;
}

export const definition = (id: string): KpiDefinition => kpiById(id)!;

export const named = (name: { readonly en: string; readonly zh: string }, locale: Locale): string =>
  locale === "zh-CN" ? name.zh : name.en;

/** How many decimals people keep of a KPI, and how its cells look. */
export function lookOf({ unit, format }: KpiDefinition): { readonly decimals: number; readonly look: Look } {
  if (unit === "ratio" || unit === "percentage_point") return { decimals: 4, look: "percent" };
  if (format.includes("0.00")) return { decimals: 2, look: "two" };
  return format.includes("0.0") ? { decimals: 1, look: "one" } : { decimals: 0, look: "whole" };
}

/** Months and quarters as people write them. */
export const periodText = {
  /** "2025-03" */
  month: (serial: number): string => isoDay(serial).slice(0, 7),
  /** "2025 Q1", "2025年1季度" */
  quarter: (serial: number, locale: Locale): string => {
    const day = isoDay(serial);
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    return locale === "zh-CN" ? `${day.slice(0, 4)}年${quarter}季度` : `${day.slice(0, 4)}-Q${quarter}`;
  },
};

const isoDay = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
