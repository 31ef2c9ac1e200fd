import * as core from "../../src/core/index";
import { over, type Method } from "./method";
import { optional, word, type Arguments } from "./read";

const periodOptions = (yearStart: number | null | undefined, given: Arguments): core.PeriodOptions => ({
  grain: word<core.Grain>(given, "grain"),
  aggregate: word<core.Aggregate>(given, "aggregate"),
  yearStart: optional(yearStart),
});

const change = (compute: typeof core.periodOnPeriod): Method =>
  over(["dates", "values", "asOf", "yearStart"], (v, given) =>
    compute(v.dates, v.values, v.asOf, {
      ...periodOptions(v.yearStart, given),
      likeForLike: given.likeForLike === true,
    })
  );

/** Methods of dated series, and of spans of time. */
export const methodsOfPeriods: Readonly<Record<string, Method>> = {
  period: over(["dates", "values", "asOf", "offset", "yearStart"], (v, given) =>
    core.periodValue(v.dates, v.values, v.asOf, {
      ...periodOptions(v.yearStart, given),
      offset: optional(v.offset),
    })
  ),
  to_date: over(["dates", "values", "asOf", "yearStart"], (v, given) =>
    core.toDate(v.dates, v.values, v.asOf, {
      within: word<"year" | "quarter" | "month">(given, "within"),
      aggregate: word<core.Aggregate>(given, "aggregate"),
      yearStart: optional(v.yearStart),
    })
  ),
  pop: change(core.periodOnPeriod),
  yoy: change(core.yearOnYear),
  like_for_like: (given) =>
    (given.on === "year" ? change(core.yearOnYear) : change(core.periodOnPeriod))({
      ...given,
      likeForLike: true,
    }),
  rolling: over(["dates", "values", "asOf", "periods", "yearStart"], (v, given) =>
    core.rolling(v.dates, v.values, v.asOf, v.periods, periodOptions(v.yearStart, given))
  ),
  series: over(["dates", "values", "from", "to", "yearStart"], (v, given) => {
    const rows = core.periodSeries(v.dates, v.values, {
      ...periodOptions(v.yearStart, given),
      from: optional(v.from),
      to: optional(v.to),
    });
    return rows.ok ? core.ok(rows.value.map((row) => [row.start, row.value])) : rows;
  }),
  on_time: over(["due", "done", "amounts", "asOf"], (v) =>
    core.onTime(v.due, v.done, { amounts: v.amounts ?? undefined, asOf: optional(v.asOf) })
  ),
  work_time: over(["start", "end", "opens", "closes", "holidays", "workdays"], (v) =>
    core.workTime(v.start, v.end, {
      opens: optional(v.opens),
      closes: optional(v.closes),
      holidays: v.holidays ?? undefined,
      workdays: v.workdays ?? undefined,
    })
  ),
};
