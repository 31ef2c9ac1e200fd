import type { OptionValue } from "../option";
import type { SeriesArguments } from "../parts/series-twin";
import { choose } from "../choose";

/** What the values of some rows come to: `rows` is 1 for those that count, 0 for the others. "" where none does; a count is 0. */
export function aggregated(args: SeriesArguments, rows: string): string {
  const option = args.written("aggregate");
  return choose(
    option.is("count"),
    () => `SUM(${rows})`,
    () => `IF(SUM(${rows})=0,"",${valueOf(args, option, rows)})`
  );
}

/** The same where there are rows that count. */
export function valueOf(args: SeriesArguments, option: OptionValue, rows: string): string {
  const [dates, values] = [args.cells("dates"), args.cells("values")];
  const chosen = (cells: string) => `IF(${rows},${cells})`;
  const forms: readonly (readonly [string, () => string])[] = [
    ["average", () => `AVERAGE(${chosen(values)})`],
    ["min", () => `MIN(${chosen(values)})`],
    ["max", () => `MAX(${chosen(values)})`],
    // Of equal dates the lower row.
    [
      "last",
      () => `INDEX(${values},MAX(${rows}*(${dates}=MAX(${chosen(dates)}))*${args.positions("values")}))`,
    ],
  ];
  return forms.reduceRight(
    (rest, [word, form]) => choose(option.is(word), form, () => rest),
    `SUM(${chosen(values)})`
  );
}
