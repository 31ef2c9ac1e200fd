/** Working time. */
import { workingTime } from "./calculations/working-time";
import { evaluate } from "./evaluate";
import { WORKTIME } from "./registry/working";

/**
 * Minutes between two times that fall inside working hours.
 *
 * @customfunction WORKTIME
 * @param start Date and time of the start.
 * @param end Date and time of the end.
 * @param opens Opening time as a fraction of a day. Default 0.375 (9:00).
 * @param closes Closing time as a fraction of a day. Default 0.75 (18:00).
 * @param holidays Dates without work.
 * @param workdays Weekend dates that are worked.
 * @example =KPI.WORKTIME(45992.375,45992.5) // 180
 */
export function workTime(
  start: any[][],
  end: any[][],
  opens?: any[][],
  closes?: any[][],
  holidays?: any[][],
  workdays?: any[][]
): any[][] {
  return evaluate(WORKTIME, [start, end, opens, closes, holidays, workdays], workingTime());
}
