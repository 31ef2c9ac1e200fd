import type { Snapshot } from "../../audit/snapshot";
import { templateById } from "../../catalog/templates";
import type { Locale } from "../../i18n/sentence";
import { sourceBook } from "../measure/rows";
import { defaultPolicies, type Policies } from "../policies";
import { type ScorecardRequest } from "../request";
import { type Source } from "../sources/source";
import { rowGroups } from "../rows/groups";
import { listPeriods } from "../sample/sample-values";
import { wordsIn } from "../words";
import { currentStandings } from "./current";

/** What a scorecard would score, before it is laid out. */
export interface PreviewedStanding {
  /** First day of the period; undefined without data. */
  readonly period: number | undefined;
  readonly kpis: readonly {
    readonly kpi: string;
    readonly group: string;
    /** Share of the whole. */
    readonly weight: number;
    /** 0–100; null without an actual or a target. */
    readonly score: number | null;
  }[];
  /** Weights of the groups, as shares of the whole, where groups carry weights. */
  readonly groups?: readonly { readonly code: string; readonly weight: number }[];
  readonly missing: Policies["missing"];
  readonly grades: Policies["grades"];
}

/** The scores that a request gives in its period over the user's data. */
export function previewStanding(
  request: ScorecardRequest,
  data: { readonly snapshot: Snapshot; readonly sources: readonly Source[] },
  locale: Locale
): PreviewedStanding {
  const { snapshot, sources } = data;
  const groups = rowGroups(request, sources, wordsIn(locale));
  const book = sourceBook(sources);
  const grades = templateById(request.template)?.grades;
  const policies: Policies = { ...defaultPolicies, ...(grades ? { grades } : {}), ...request.policies };
  const mapped = groups.flatMap(({ rows }) => rows.flatMap(({ mapping }) => mapping ?? []));
  const periods = listPeriods(mapped, snapshot, request.grain, book);
  const current = currentStandings(request, { groups, policies, snapshot, book, periods });
  const weighted = groups.some(({ weight }) => weight !== undefined);
  return {
    period: current.period,
    kpis: current.standings.map(({ row, group, score }) => ({
      kpi: row.kpi.id,
      group,
      weight: row.weight,
      score,
    })),
    ...(weighted ? { groups: groups.map(({ code, weight = 0 }) => ({ code, weight })) } : {}),
    missing: policies.missing,
    grades: policies.grades,
  };
}
