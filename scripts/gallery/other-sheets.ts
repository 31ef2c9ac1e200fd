import type { Bilingual } from "../../src/catalog/types";
import type { ScorecardModel } from "../../src/scorecard/model";
import type { SheetChoices } from "../../src/scorecard/request";

/** The template whose other sheets are shown: four perspectives, with everything that can be made of it. */
export const shownTemplate = "balanced-scorecard-company";

export const shownChoices: SheetChoices = { analysis: true, fishbone: true, strategyMap: true, review: true };

/** Two KPIs are typed in, so that there is a sheet for data entry. */
export const typedKpis = ["first-pass-yield", "training-plan-completion"] as const;

export interface OtherSheet {
  readonly id: string;
  readonly name: Bilingual;
  /** Pixels of its height that are shown at most. */
  readonly most: number;
  of(model: ScorecardModel): string | undefined;
}

const sheet = (
  id: string,
  en: string,
  zh: string,
  of: (sheets: ScorecardModel["sheets"]) => string | undefined,
  most = 1200
): OtherSheet => ({ id, name: { en, zh }, most, of: ({ sheets }) => of(sheets) });

export const otherSheets: readonly OtherSheet[] = [
  sheet("trends", "Trends", "趋势", ({ trends }) => trends, 672),
  sheet("analysis", "Analysis", "分析", ({ analysis }) => analysis),
  sheet("fishbone", "Fishbone", "鱼骨图", ({ fishbone }) => fishbone),
  sheet("strategy-map", "Strategy map", "战略地图", ({ strategyMap }) => strategyMap),
  sheet("review", "Review", "评审", ({ review }) => review),
  sheet("dictionary", "KPI dictionary", "指标字典", ({ dictionary }) => dictionary, 760),
  sheet("entry", "Data entry", "数据录入", ({ entry }) => entry),
];
