import type { Snapshot } from "../../audit/snapshot";
import type { Locale } from "../../i18n/sentence";
import { defaultPolicies } from "../policies";
import { type ScorecardRequest } from "../request";
import { rowGroups, templateOf } from "../rows/groups";
import { recogniseSources } from "../sources/recognise";
import { wordsIn } from "../words";

/** A KPI of a scorecard as its row stands. */
export interface OpenedRow {
  readonly kpi: string;
  readonly group: string;
  /** Share of the whole. */
  readonly weight: number;
  readonly owner: string;
}

/** The KPIs of a request in their order, with the weights that they have in force. */
export const rowsOf = (request: ScorecardRequest, snapshot: Snapshot, locale: Locale): readonly OpenedRow[] =>
  rowGroups(request, recogniseSources(snapshot), wordsIn(locale)).flatMap((group) =>
    group.rows.map(({ kpi, weight, owner }) => ({ kpi: kpi.id, group: group.code, weight, owner }))
  );

/** The grades of a request, the best first. */
export const gradeNames = ({ policies, template }: ScorecardRequest): readonly string[] =>
  [...(policies?.grades ?? templateOf(template).grades ?? defaultPolicies.grades)]
    .sort((a, b) => b.min - a.min)
    .map(({ grade }) => grade);
