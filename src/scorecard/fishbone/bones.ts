import type { StandingStatus } from "../standing/standing";

/** A row of the table of causes. */
export interface Cause {
  readonly category: string;
  /** What brings the problem about; blank while it is only known which KPI suffers. */
  readonly cause: string;
  readonly kpi: string;
  readonly status: StandingStatus;
  readonly lost: number;
}

export interface Bone {
  readonly category: string;
  readonly lost: number;
  readonly causes: readonly Cause[];
}

/**
 * The causes by category, the category that loses the most points first, and so the causes in it.
 * Of several causes of one KPI its points count once. Rows without a category stand under "".
 */
export function bonesOf(causes: readonly Cause[]): Bone[] {
  const categories = [...new Set(causes.map(({ category }) => category))];
  return categories
    .map((category): Bone => {
      const own = causes.filter((each) => each.category === category);
      const byKpi = new Map(own.map(({ kpi, lost }) => [kpi, lost]));
      return {
        category,
        lost: [...byKpi.values()].reduce((sum, lost) => sum + Math.max(0, lost), 0),
        causes: [...own].sort((a, b) => b.lost - a.lost),
      };
    })
    .sort((a, b) => b.lost - a.lost);
}
