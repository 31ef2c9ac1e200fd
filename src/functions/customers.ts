/** Customers. */
import * as core from "../core";

import { evaluate } from "./evaluate";
import { RATE, CHURN, RETENTION, CAC, NPS, CSAT, CSATSCORE, CES, CLV } from "./registry/customers";

/**
 * Share of a part in the whole.
 *
 * @customfunction RATE
 * @param part Part, or a range of parts.
 * @param whole Whole.
 * @example =KPI.RATE(30,120) // 0.25
 */
export function rate(part: any[][], whole: any[][]): any[][] {
  return evaluate(RATE, [part, whole], core.rate);
}

/**
 * Churn rate: customers lost as a share of those at the start.
 *
 * @customfunction CHURN
 * @param lost Customers lost in the period.
 * @param start Customers at the start.
 * @example =KPI.CHURN(15,300) // 0.05
 */
export function churn(lost: any[][], start: any[][]): any[][] {
  return evaluate(CHURN, [lost, start], core.churn);
}

/**
 * Retention rate: customers kept as a share of those at the start.
 *
 * @customfunction RETENTION
 * @param start Customers at the start.
 * @param end Customers at the end.
 * @param new_ Customers won in the period.
 * @example =KPI.RETENTION(200,190,20) // 0.85
 */
export function retention(start: any[][], end: any[][], new_: any[][]): any[][] {
  return evaluate(RETENTION, [start, end, new_], core.retention);
}

/**
 * Cost of winning a customer.
 *
 * @customfunction CAC
 * @param spend Spend on sales and marketing.
 * @param newCustomers Customers won with it.
 * @example =KPI.CAC(50000,250) // 200
 */
export function cac(spend: any[][], newCustomers: any[][]): any[][] {
  return evaluate(CAC, [spend, newCustomers], core.cac);
}

/**
 * Net promoter score from ratings of 0 to 10, between −100 and 100.
 *
 * @customfunction NPS
 * @param ratings Ratings of 0 to 10, one row or one column.
 * @example =KPI.NPS({10,9,8,6,10}) // 40
 */
export function nps(ratings: any[][]): any {
  return evaluate(NPS, [ratings], core.nps);
}

/**
 * Share of satisfied customers: ratings at or above the threshold.
 *
 * @customfunction CSAT
 * @param ratings Ratings, one row or one column. Blanks are left out.
 * @param threshold Lowest satisfied rating. Default 4.
 * @example =KPI.CSAT({5,4,3,2}) // 0.5
 */
export function csat(ratings: any[][], threshold?: any[][]): any[][] {
  return evaluate(CSAT, [ratings, threshold], core.csat);
}

/**
 * Mean rating rescaled to 0–100.
 *
 * @customfunction CSATSCORE
 * @param ratings Ratings, one row or one column. Blanks are left out.
 * @param min Lowest rating of the scale. Default 1.
 * @param max Highest rating of the scale. Default 5.
 * @example =KPI.CSATSCORE({5,4,3}) // 75
 */
export function csatScore(ratings: any[][], min?: any[][], max?: any[][]): any[][] {
  return evaluate(CSATSCORE, [ratings, min, max], core.csatScore);
}

/**
 * Customer effort score: mean agreement from 1 to 7, higher is easier.
 *
 * @customfunction CES
 * @param ratings Ratings of 1 to 7, one row or one column.
 * @example =KPI.CES({7,6,5}) // 6
 */
export function ces(ratings: any[][]): any {
  return evaluate(CES, [ratings], core.ces);
}

/**
 * Customer lifetime value from margin and retention.
 *
 * @customfunction CLV
 * @param margin Margin per customer and period.
 * @param retention Retention rate per period, 0 to 1.
 * @param discount Discount rate per period. Default 0.
 * @param timing First margin at the "end" of the first period (default) or at its "begin".
 * @param acquisitionCost Cost of winning the customer, subtracted. Default 0.
 * @example =KPI.CLV(100,0.8,0.1) // 266.67
 */
export function clv(
  margin: any[][],
  retention: any[][],
  discount?: any[][],
  timing?: any[][],
  acquisitionCost?: any[][]
): any[][] {
  return evaluate(
    CLV,
    [margin, retention, discount, timing, acquisitionCost],
    (margin, retention, discount, timing, acquisitionCost) =>
      core.clv(margin, retention, { discount, timing, acquisitionCost })
  );
}
