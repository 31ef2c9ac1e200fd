import { seededRandom } from "../sample/random";
import { courses } from "./courses";

/** Figures of one input, a month each. */
export type Series = readonly number[];

/** Months that the sheets show; twelve more before them give the figures of last year. */
export const shown = 24;
const before = 12;
const all = shown + before;

/** Serials of the first days of the months shown: January 2024 to December 2025. */
export const months: readonly number[] = Array.from(
  { length: shown },
  (_, index) => Date.UTC(2024, index, 1) / 86_400_000 + 25569
);

/** Every input's figures for the months shown, the same on every machine. */
export function companyFigures(seed: number): Readonly<Record<string, Series>> {
  const random = seededRandom(seed);
  const waver = (noise: number): number => 1 + (random() + random() - 1) * noise;
  const figures: Record<string, number[]> = {};
  for (const [id, { first, last, noise = 0, decimals = 0, of }] of Object.entries(courses)) {
    figures[id] = Array.from({ length: all }, (_, month) => {
      const course = (first + ((last - first) * month) / (all - 1)) * waver(noise);
      if (of === undefined) return rounded(course, decimals);
      // A part of a whole stays a part of it, whatever the noise.
      const share = Math.max(first, last) < 1 ? Math.min(course, 1) : course;
      return rounded(figures[of][month] * share, decimals);
    });
  }
  customers(figures, waver);
  figures.assets_opening = figures.assets_closing.map(
    (closing, month) => figures.assets_closing[month - 1] ?? closing
  );
  figures.share_current = figures.sales.map((sales, month) =>
    rounded(sales / figures.industry_sales[month], 4)
  );
  for (const [prior, current] of [
    ["sales_prior_year", "sales"],
    ["profit_prior", "profit_current"],
    ["new_customers_prior", "new_customers"],
    ["share_prior", "share_current"],
  ])
    figures[prior] = figures[current].map((_, month) => figures[current][month - 12] ?? 0);
  return Object.fromEntries(Object.entries(figures).map(([id, series]) => [id, series.slice(before)]));
}

/** Customers at the end of a month are those at the start of the next. */
function customers(figures: Record<string, number[]>, waver: (noise: number) => number): void {
  const series = [
    "customers_start",
    "new_customers",
    "customers_lost",
    "customers_end",
    "referring_customers",
  ] as const;
  for (const id of series) figures[id] = [];
  let start = 4200;
  for (let month = 0; month < all; month++) {
    const won = Math.round(start * (0.022 + (0.005 * month) / all) * waver(0.12));
    const lost = Math.round(start * (0.014 - (0.004 * month) / all) * waver(0.12));
    const row = [start, won, lost, start + won - lost, Math.round(start * 0.06 * waver(0.08))];
    series.forEach((id, i) => figures[id].push(row[i]));
    start += won - lost;
  }
}

export const rounded = (value: number, decimals: number): number => {
  const unit = 10 ** decimals;
  return Number((Math.round(value * unit) / unit).toFixed(Math.max(0, decimals)));
};
