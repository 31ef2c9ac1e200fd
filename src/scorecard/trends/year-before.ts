import { type Grain, monthsOf } from "../periods";

/** Half a year of the year before beside this one: fewer points make no line to compare with. */
const enough = 18;

/**
 * True where trends show the same period last year unless asked otherwise: the data hold a year and at least half
 * of the one before. Where periods are years, the line would be that of the actuals moved by one.
 *
 * @param periods that the data have, from the first to the last
 * @example showsYearBefore(18, "month")  // true
 */
export const showsYearBefore = (periods: number, grain: Grain): boolean =>
  grain !== "year" && periods * monthsOf[grain] >= enough;
