import type { Snapshot } from "../../audit/snapshot";
import { attainment, effectiveWeights, progress, rangeAttainment, status, type Outcome } from "../../core";
import { measureValue, type Span } from "../measure/measure-value";
import type { SourceBook } from "../measure/rows";
import type { Policies } from "../policies";
import type { RowGroup, ScorecardRow } from "../rows/rows";
import { kpiValue } from "../sample/sample-values";

export type StandingStatus = "green" | "amber" | "red" | "noActual" | "noTarget";

/** Where a KPI stands in one period, computed from the user's rows: what its row on the sheet will show. */
export interface Standing {
  readonly row: ScorecardRow;
  readonly group: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  /** 100 × attainment within floor and cap. */
  readonly score: number | null;
  readonly status: StandingStatus;
  /** Weight that counts once missing scores are dealt with; 0 where there is no score. */
  readonly share: number;
  /** Points that it takes from 100: share × (100 − score); below zero where it adds some. */
  readonly lost: number;
}

/**
 * The standings of all KPIs in a period, in the order of the scorecard. What is drawn when a scorecard
 * is made (diagrams, the first rows of the review) needs them before any cell has been calculated.
 * KPIs that are entered by hand have no actual yet.
 */
export function standings(
  groups: readonly RowGroup[],
  policies: Policies,
  data: { readonly book: SourceBook; readonly snapshot: Snapshot; readonly span: Span | undefined }
): Standing[] {
  const rated = groups.map((group) =>
    group.rows.map((row) => ({ row, group: group.code, ...rate(row, policies, data) }))
  );
  const shares = sharesOf(
    groups,
    rated.map((rows) => rows.map(({ score }) => score)),
    policies
  );
  return rated.flatMap((rows, g) =>
    rows.map((rating, i) => ({
      ...rating,
      share: shares[g][i],
      lost: rating.score === null ? 0 : shares[g][i] * (100 - rating.score),
    }))
  );
}

type Rating = Pick<Standing, "actual" | "target" | "attainment" | "score" | "status">;

function rate(row: ScorecardRow, policies: Policies, data: Parameters<typeof standings>[2]): Rating {
  const { mapping } = row;
  const { book, snapshot, span } = data;
  const actual = mapping && span ? kpiValue(mapping, book, snapshot, span, row.kpi) : null;
  const inData =
    mapping?.target && span && row.target === null
      ? measureValue(mapping.target, book, snapshot, span)
      : null;
  const relative =
    row.relativeTarget !== undefined && row.baseline !== undefined
      ? row.baseline * (1 + row.relativeTarget)
      : null;
  const target = row.target ?? relative ?? inData;
  const reached = valueOf(attainmentOf(row, actual, target, policies));
  const score = reached === null ? null : 100 * Math.min(policies.cap, Math.max(policies.floor, reached));
  const light = valueOf(status(reached, { green: policies.green, amber: policies.amber }));
  return {
    actual,
    target,
    attainment: reached,
    score,
    status: actual === null ? "noActual" : (light ?? "noTarget"),
  };
}

function attainmentOf(
  row: ScorecardRow,
  actual: number | null,
  target: number | null,
  { convention, zeroTarget }: Policies
): Outcome<number> | undefined {
  if (row.method === "range") return row.band && rangeAttainment(actual, row.band.lower, row.band.upper);
  if (row.method === "progress") return progress(actual, row.baseline ?? null, target);
  const direction = row.kpi.direction === "lower" ? "lower" : "higher";
  return attainment(actual, target, { direction, convention, zeroTarget });
}

const valueOf = <T>(outcome: Outcome<T> | undefined): T | null => (outcome?.ok ? outcome.value : null);

/** Effective weights: inside groups that carry weights first, then among those with any score. */
function sharesOf(
  groups: readonly RowGroup[],
  scores: readonly (readonly (number | null)[])[],
  { missing }: Policies
): number[][] {
  const within = (values: readonly (number | null)[], weights: readonly number[]): number[] => {
    const shares = effectiveWeights([...values], [...weights], { missing });
    return shares.ok ? shares.value.map((share) => share ?? 0) : values.map(() => 0);
  };
  const weights = groups.map((group) => group.rows.map((row) => row.weight));
  if (groups.some((group) => group.weight !== undefined)) {
    const present = scores.map((values) => (values.some((score) => score !== null) ? 1 : null));
    const outer = within(
      present,
      groups.map((group) => group.weight ?? 0)
    );
    return scores.map((values, g) => within(values, weights[g]).map((share) => share * outer[g]));
  }
  const flat = within(scores.flat(), weights.flat());
  let at = 0;
  return scores.map((values) => values.map(() => flat[at++]));
}
