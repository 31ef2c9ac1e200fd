/**
 * No property tells a workbook's date system: the first day of 1904 is 0 where days count from 1904, and
 * 1462 where they count from 1900. Loaded here, to be read after the next sync.
 */
export const firstDayOf1904 = (workbook: Excel.Workbook): Excel.FunctionResult<number> =>
  workbook.functions.date(1904, 1, 1).load("value");

export const countsFrom1904 = (epoch: Excel.FunctionResult<number>): boolean => epoch.value === 0;
