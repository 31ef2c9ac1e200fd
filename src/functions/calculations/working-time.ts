import { type Outcome, type WorkClock, workClock, type Series } from "../../core";

/** Measures spans by a working calendar, which is set up once for each opening and closing time in turn. */
export function workingTime(): (
  start: number,
  end: number,
  opens: number,
  closes: number,
  holidays?: Series,
  workdays?: Series
) => Outcome<number> {
  let last:
    { readonly opens: number; readonly closes: number; readonly clock: Outcome<WorkClock> } | undefined;
  return (start, end, opens, closes, holidays, workdays) => {
    if (last?.opens !== opens || last.closes !== closes)
      last = { opens, closes, clock: workClock({ opens, closes, holidays, workdays }) };
    return last.clock.ok ? last.clock.value(start, end) : last.clock;
  };
}
