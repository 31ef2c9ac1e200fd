import type { Snapshot } from "../../audit/snapshot";
import type { SourceBook } from "../measure/rows";
import type { Policies } from "../policies";
import type { ScorecardRequest } from "../request";
import { addPeriods, startOf } from "../periods";
import type { RowGroup } from "../rows/rows";
import type { Amount } from "../sheet/columns";
import { standings, type Standing } from "./standing";

export interface Current {
  /** First day of the period that the scorecard shows when it is made; undefined without data. */
  readonly period: number | undefined;
  readonly standings: readonly Standing[];
}

/** The standings in the period that a request asks for: the chosen one, or the latest of the data. */
export function currentStandings(
  request: Pick<ScorecardRequest, "period" | "grain">,
  data: {
    readonly groups: readonly RowGroup[];
    readonly policies: Policies;
    readonly snapshot: Snapshot;
    readonly book: SourceBook;
    /** First days of the periods in the data, oldest first. */
    readonly periods: readonly number[];
  }
): Current {
  const { grain } = request;
  const period = typeof request.period === "number" ? startOf(request.period, grain) : data.periods.at(-1);
  const span = period === undefined ? undefined : { start: period, end: addPeriods(period, 1, grain) };
  return { period, standings: standings(data.groups, data.policies, { ...data, span }) };
}

/** Actuals and targets as they will stand in their cells. */
export const amountsOf = ({ standings: all }: Current): Amount[] =>
  all.flatMap(({ row, actual, target }) =>
    [actual, target].flatMap((value) => (value === null ? [] : [{ value, format: row.kpi.format }]))
  );
