import type { Bilingual, KpiDefinition } from "../../catalog/types";
import type { Measure } from "../measure/measure";
import type { PercentForm } from "./kpi-mapping";
import { likelyForm } from "../sources/percent";
import type { HeaderUnit } from "../sources/units";

/** What is known of the figures of one KPI in a source. */
export interface FigureFacts {
  readonly min?: number;
  readonly max?: number;
  /** Formatted as percentages. */
  readonly percent?: boolean;
  readonly mixed?: readonly string[];
  readonly unit?: HeaderUnit;
}

/** How the figures become those of the KPI, and what is not certain about it. */
export interface FigureForm {
  readonly apply: (measure: Measure) => Measure;
  /** True where the user must say whether 85 or 0.85 means 85 %. */
  readonly asks?: boolean;
  readonly note?: Bilingual;
}

const asIs: FigureForm = { apply: (measure) => measure };

/** A measure brought to the KPI's unit: whole per cents are divided by 100. */
export const inForm = (measure: Measure, form: PercentForm): Measure =>
  form === "whole" ? { kind: "scaled", of: measure, divide: 100 } : measure;

/** Figures above this are no shares of a whole. */
const share = 1;

/** By the KPI's unit, the unit that the source names, the number format and the size of the figures. */
export function figureForm(kpi: Pick<KpiDefinition, "unit">, facts: FigureFacts): FigureForm {
  if (kpi.unit === "ratio") return percentForm(facts);
  if (kpi.unit.startsWith("duration_")) return durationForm(kpi.unit.slice("duration_".length), facts.unit);
  if (facts.unit === "percent") return doubted("%");
  if (kpi.unit === "score_0_100" && (facts.max ?? 100) <= 10) return { ...asIs, note: smallScores };
  const scale = amounts[facts.unit ?? "other"];
  if (scale === undefined) return asIs;
  return {
    apply: (of) => ({ kind: "scaled", of, multiply: scale }),
    note: { en: `The figures are multiplied by ${scale}.`, zh: `数值按 ${scale} 倍换算。` },
  };
}

const smallScores: Bilingual = {
  en: "The figures are all at most 10, and the KPI runs from 0 to 100: they are taken as they are.",
  zh: "数值均不超过 10，而该指标为 0–100 分，数值按原样读取。",
};

const amounts: Partial<Record<HeaderUnit, number>> = { tenThousand: 1e4, thousand: 1e3, million: 1e6 };

function percentForm({ min = 0, max = 0, percent, mixed = [], unit }: FigureFacts): FigureForm {
  if (percent) return asIs;
  const size = Math.max(Math.abs(min), Math.abs(max));
  if (unit !== undefined && unit !== "percent" && unit !== "other") return doubted(unit);
  const settled = mixed.length === 0 && (unit === "percent" ? size > 2 : size <= share);
  const form = likelyForm(size);
  return { apply: (measure) => inForm(measure, form), ...(settled ? {} : { asks: true }) };
}

const minutesIn: Partial<Record<HeaderUnit, number>> = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 };

function durationForm(wanted: string, unit: HeaderUnit | undefined): FigureForm {
  if (unit === undefined || unit === wanted) return asIs;
  const [from, to] = [minutesIn[unit], minutesIn[wanted as HeaderUnit]];
  if (from === undefined || to === undefined) return doubted(unit);
  const factor = from / to;
  return {
    apply: (of) =>
      factor >= 1
        ? { kind: "scaled", of, multiply: factor }
        : { kind: "scaled", of, divide: Math.round(1 / factor) },
  };
}

/** A unit that the KPI does not have. */
const doubted = (unit: string): FigureForm => ({
  ...asIs,
  note: {
    en: `The unit in the data (${unit}) is not the KPI's; the figures are taken as they are.`,
    zh: `数据中的单位（${unit}）与指标单位不同，数值按原样读取。`,
  },
});
