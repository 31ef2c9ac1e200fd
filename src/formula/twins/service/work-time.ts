import { WORKTIME } from "../../../functions/registry/working";
import { type SeriesArguments, seriesTwin } from "../parts/series-twin";
import { grouped, when } from "../writer";

/** Minutes of working time: those of the whole working days between, and the parts of the first and the last day. */
export const workTime = seriesTwin(
  WORKTIME,
  (args, writer) => {
    const [start, end, opens, closes] = ["start", "end", "opens", "closes"].map((name) =>
      grouped(args.number(name))
    );
    const holidays = daysOf(args, "holidays", "day_off");
    const workdays = daysOf(args, "workdays", "day_on");
    const [first, last] = [writer.let("first_day", `INT(${start})`), writer.let("last_day", `INT(${end})`)];
    const between = (days: string) => `(${days}>=${first})*(${days}<${last})`;
    const off = holidays
      ? `-${distinct(holidays, `${between(holidays)}*${isWeekday(holidays)}${workdays ? `*ISNA(MATCH(${holidays},${workdays},0))` : ""}`)}`
      : "";
    const on = workdays ? `+${distinct(workdays, `${between(workdays)}*(1-${isWeekday(workdays)})`)}` : "";
    const days = writer.let("days_between", `${weekdaysBefore(last)}-${weekdaysBefore(first)}${off}${on}`);
    const worked = (day: string): string => {
      const usual = holidays
        ? `IF(ISNUMBER(MATCH(${day},${holidays},0)),0,${isWeekday(day)}*1)`
        : `${isWeekday(day)}*1`;
      return workdays ? `IF(ISNUMBER(MATCH(${day},${workdays},0)),1,${usual})` : usual;
    };
    const open = (moment: string, day: string) =>
      `MEDIAN(0,${moment}-${day}-${opens},${closes}-${opens})*${worked(day)}`;
    const minutes = `(${grouped(days)}*(${closes}-${opens})+${open(end, last)}-${open(start, first)})*1440`;
    const hours = writer.any(`${opens}<0`, `${opens}>=${closes}`, `${closes}>1`);
    return when(hours, "#NUM!", when(`${end}<${start}`, "#NUM!", minutes));
  },
  { names: { start: "start_at", end: "end_at" } }
);

/** The whole days of a list, -1 where a cell is blank; `undefined` without a list. */
function daysOf(args: SeriesArguments, name: string, called: string): string | undefined {
  const list = args.series(name);
  return list && args.common.let(called, `IF(LEN(${list.cells})=0,-1,INT(${list.cells}))`);
}

/** How many different days of a list meet a condition. */
const distinct = (days: string, condition: string): string =>
  `SUM((FREQUENCY(IF(${condition},${days}),${days})>0)*1)`;

/** Monday to Friday; serial 2 is a Monday. */
const isWeekday = (day: string): string => `(MOD(${day}-2,7)<5)`;

/** Mondays to Fridays before a day, counted from serial 2. */
const weekdaysBefore = (day: string): string =>
  `(INT((${day}-2)/7)*5+IF(MOD(${day}-2,7)>5,5,MOD(${day}-2,7)))`;
