/** Service levels and punctuality. */
import * as core from "../core";
import { evaluate } from "./evaluate";
import { SLA, PERCENTILE, ONTIME } from "./registry/service";

/**
 * Share of durations within the limit.
 *
 * @customfunction SLA
 * @param durations Durations, one row or one column. Blanks are left out.
 * @param limit Longest time that is within the limit.
 * @example =KPI.SLA({5,8,12,30,60},20) // 0.6
 */
export function sla(durations: any[][], limit: any[][]): any[][] {
  return evaluate(SLA, [durations, limit], core.sla);
}

/**
 * Value below which a share of the values lies.
 *
 * @customfunction PERCENTILE
 * @param values Values, one row or one column. Blanks are left out.
 * @param p Share from 0 to 1, such as 0.9.
 * @param method "inc" (default) as PERCENTILE.INC, or "exc" as PERCENTILE.EXC.
 * @example =KPI.PERCENTILE({1,2,3,4},0.5) // 2.5
 */
export function percentile(values: any[][], p: any[][], method?: any[][]): any[][] {
  return evaluate(PERCENTILE, [values, p, method], (values, p, method) =>
    core.percentile(values, p, { method })
  );
}

/**
 * Share done on time, by count or by amount.
 *
 * @customfunction ONTIME
 * @param due Due dates, one row or one column.
 * @param done Dates of completion; blank if not done yet.
 * @param amounts Amounts to weigh by. Default: each counts 1.
 * @param asOf Date as of which open items past due count as late. Default: they are left out.
 * @example =KPI.ONTIME({45000,45001},{45000,45003}) // 0.5
 */
export function onTime(due: any[][], done: any[][], amounts?: any[][], asOf?: any[][]): any[][] {
  return evaluate(ONTIME, [due, done, amounts, asOf], (due, done, amounts, asOf) =>
    core.onTime(due, done, { amounts, asOf })
  );
}
