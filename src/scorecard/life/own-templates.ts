import type { ScorecardRequest } from "../request";

/** A scorecard's make-up kept in the workbook: KPIs, weights, targets, rules, and where their figures come from. */
export interface OwnTemplate {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** Serial of the day on which it was saved. */
  readonly saved: number;
  readonly request: ScorecardRequest;
}

/** Document settings whose key begins so hold an OwnTemplate each. */
export const templateSettingPrefix = "kpi-template.";

/** What is kept of a scorecard: everything but the period that it shows. */
export function templateFrom(
  request: ScorecardRequest,
  name: string,
  saved: number,
  taken: readonly string[]
): OwnTemplate {
  let n = 1;
  while (taken.includes(`${templateSettingPrefix}${n}`)) n++;
  const { today: _, organisation: __, ...kept } = request;
  return {
    version: 1,
    id: String(n),
    name: name.trim(),
    saved,
    request: { ...kept, period: "latest", title: name.trim() },
  };
}

/** Versions that this build can read; a newer one is left alone. */
export const isOwnTemplate = (value: unknown): value is OwnTemplate => {
  const template = value as Partial<OwnTemplate> | null;
  return template?.version === 1 && typeof template.name === "string" && template.request !== undefined;
};
