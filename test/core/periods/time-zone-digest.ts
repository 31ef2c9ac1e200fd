import {
  fiscalOf,
  isoWeekOf,
  periodOnPeriod,
  periodSeries,
  toDate,
  workTime,
  yearOnYear,
} from "../../../src/core/index";

/** Prints what the periods make of one series, for a comparison between time zones. */
const dates = Array.from({ length: 2000 }, (_, i) => 44_500 + ((i * 7919) % 1400) + (i % 24) / 24);
const values = dates.map((date, i) => (i % 11 === 0 ? null : (date * 31) % 97));
const asOf = [44_562, 44_927.5, 45_016, 45_235, 45_350.99, 45_351];

const digest = (["day", "week", "month", "quarter", "year"] as const).map((grain) => [
  periodSeries(dates, values, { grain, yearStart: 4 }),
  asOf.map((at) => [
    periodOnPeriod(dates, values, at, { grain, likeForLike: true }),
    yearOnYear(dates, values, at, { grain }),
    toDate(dates, values, at),
    isoWeekOf(at),
    fiscalOf(at, 4),
    workTime(at - 40, at),
  ]),
]);
process.stdout.write(JSON.stringify(digest));
