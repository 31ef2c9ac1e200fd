import type { Snapshot } from "../../src/audit/snapshot";
import type { Locale } from "../../src/i18n/sentence";
import type { Formula } from "../../src/plan/plan";
import {
  buildScorecard,
  proposeMapping,
  recogniseSources,
  scorecardKpis,
  type ScorecardRequest,
} from "../../src/scorecard";
import { callCentre } from "./call-centre";

/** Scorecards of the test workbook, with every proposal confirmed. */
export type Choice = Partial<ScorecardRequest> & { readonly template: string };

export function build(choice: Choice, snapshot: Snapshot = callCentre(), locale: Locale = "en-US") {
  const kpisOf = scorecardKpis(choice);
  const mapping = proposeMapping(kpisOf, recogniseSources(snapshot)).map((m) =>
    m.confidence === "none" ? m : { ...m, confirmed: true }
  );
  return buildScorecard({ grain: "month", period: "latest", mapping, ...choice }, { snapshot, locale });
}

const entryColumns: Record<Locale, string[]> = {
  "en-US": ["Period", "KPI", "Actual", "Target", "Note"],
  "zh-CN": ["期间", "指标", "实际值", "目标值", "说明"],
};
export const facts = (snapshot: Snapshot, locale: Locale) => ({
  sheets: snapshot.sheets.map((sheet) => sheet.name),
  tables: {
    ...Object.fromEntries(snapshot.tables.map((t) => [t.name, t.columns])),
    KpiEntries: entryColumns[locale],
  },
});
export const text = (content: unknown): string =>
  typeof content === "object" && content !== null ? (content as Formula).formula : String(content);
