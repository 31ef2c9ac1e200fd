import data from "./data/practice.json";
import type { Bilingual } from "./types";

interface PracticeData {
  /** Names of the dimensions by which practice compares a KPI. */
  readonly dimensions: Readonly<Record<string, Bilingual>>;
  readonly kpis: Readonly<
    Record<string, { readonly targets?: readonly Bilingual[]; readonly compareBy?: readonly string[] }>
  >;
  readonly templates: Readonly<
    Record<string, { readonly steps?: readonly Bilingual[]; readonly analyses?: readonly Bilingual[] }>
  >;
}

/** What published practice says of KPIs and templates besides their cards: to read, not to calculate with. */
const practice: PracticeData = data;

/** Targets that practice set for a KPI, as examples. @example targetExamples("delivery-lead-time")[0].zh  // "较期初缩短 20%（某制造企业）" */
export const targetExamples = (kpi: string): readonly Bilingual[] => practice.kpis[kpi]?.targets ?? [];

/** What practice compares a KPI by: channels, products, people … */
export const comparedBy = (kpi: string): readonly Bilingual[] =>
  (practice.kpis[kpi]?.compareBy ?? []).map((id) => practice.dimensions[id]);

/** The steps in which practice works with a template's scorecard. */
export const stepsOf = (template: string): readonly Bilingual[] => practice.templates[template]?.steps ?? [];

/** The analyses that go with a template. */
export const analysesOf = (template: string): readonly Bilingual[] =>
  practice.templates[template]?.analyses ?? [];
