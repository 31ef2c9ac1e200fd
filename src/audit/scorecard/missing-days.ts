/** Share of the weeks in which a weekday must occur so that its absence tells something together with others. */
const usual = 0.9;

/** Share of the weeks in which it must occur so that a single day off tells something by itself. */
const always = 0.97;

/** So many expected days in a row without anything are a gap, whatever is usual. */
const run = 3;

/** Weeks, or months, that tell what is usual. */
const enough = 8;

/**
 * The days of a period for which nothing is there although all others tell that something should be: the working
 * days of data that come daily, weekday by weekday. Data that come as they may have no missing days.
 *
 * @param days serials of the days that are there, each once, in order
 * @param from first day of the period
 * @param until the day after its last
 */
export function missingDays(days: readonly number[], from: number, until: number): number[] {
  if (days.length < 5 * enough) return [];
  const [first, last] = [days[0], days[days.length - 1]];
  const weeks = Math.floor((last - first) / 7);
  if (weeks < enough) return [];
  const counts = Array<number>(7).fill(0);
  for (const day of days) counts[weekday(day)] += 1;
  const rates = counts.map((count) => count / weeks);
  // Fewer days than that are no working week.
  if (rates.filter((rate) => rate >= usual).length < 3) return [];
  const there = new Set(days);
  const missing: number[] = [];
  let row: number[] = [];
  const close = (): void => {
    missing.push(...(row.length >= run ? row : row.filter((day) => rates[weekday(day)] >= always)));
    row = [];
  };
  for (let day = Math.max(from, first); day < until; day++) {
    if (rates[weekday(day)] < usual) continue;
    if (there.has(day)) close();
    else row.push(day);
  }
  close();
  return missing;
}

const weekday = (serial: number): number => ((Math.floor(serial) % 7) + 7) % 7;

/**
 * The months between the first and the last for which nothing is there, as serials of their first days, where data
 * come month by month.
 *
 * @param days serials of days, in order
 */
export function missingMonths(days: readonly number[]): number[] {
  const months = [...new Set(days.map(monthOf))];
  // More than one day in most months: these are no monthly figures.
  if (months.length < enough || days.length > 1.5 * months.length) return [];
  const [first, last] = [months[0], months[months.length - 1]];
  const span = last - first + 1;
  if (months.length < 0.8 * span) return [];
  const there = new Set(months);
  return Array.from({ length: span }, (_, i) => first + i)
    .filter((month) => !there.has(month))
    .map((month) => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs + epoch);
}

const dayMs = 86_400_000;
/** Serial of 1 January 1970. */
const epoch = 25569;

function monthOf(serial: number): number {
  const date = new Date((Math.floor(serial) - epoch) * dayMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** @example isoDay(45992)  // "2025-12-01" */
export const isoDay = (serial: number): string =>
  new Date((Math.floor(serial) - epoch) * dayMs).toISOString().slice(0, 10);
