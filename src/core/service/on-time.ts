import { RunningSum } from "../numeric/sum";
import { atMost } from "../limits";
import { isSerial } from "../periods/serial";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

export interface OnTimeOptions {
  /** Weighs each case; a case without an amount is left out. */
  readonly amounts?: Series;
  /** Cases not done by this date and past due are late; without it they are left out. */
  readonly asOf?: number;
}

/** Is `date` no later than `due`? By whole days, unless both have a time of day. */
function inTime(date: number, due: number): boolean {
  const timed = date % 1 !== 0 && due % 1 !== 0;
  return timed ? atMost(date, due) : Math.floor(date) <= Math.floor(due);
}

/**
 * Share of cases done on time (done ≤ due), by count or by amount, as a fraction.
 *
 * Convention: dates are compared by whole days unless both have a time. A case without a due date is left out. A case
 * that is not done is late if `asOf` is given and past its due date, and left out otherwise.
 * Errors: shape for unequal counts; domain for what is no date, or a negative amount; no-data when no case counts;
 * zero-division when the amounts counted sum to 0.
 * Source: own definition.
 *
 * @example onTime([45300, 45301, 45302], [45300, 45302, null])                     // 0.5
 * @example onTime([45300, 45301, 45302], [45300, 45302, null], { asOf: 45310 })    // 0.3333333333333333
 */
export function onTime(due: Series, done: Series, { amounts, asOf }: OnTimeOptions = {}): Outcome<number> {
  if (due.length !== done.length) return fail("shape", { argument: "done" });
  if (amounts && amounts.length !== due.length) return fail("shape", { argument: "amounts" });
  if (asOf !== undefined && !isSerial(asOf)) return fail("domain", { argument: "asOf" });
  const counted = new RunningSum();
  const punctual = new RunningSum();
  let cases = 0;
  for (let i = 0; i < due.length; i++) {
    const dueDate = due[i];
    const doneDate = done[i];
    const amount = amounts ? amounts[i] : 1;
    if (dueDate !== null && !isSerial(dueDate)) return fail("domain", { argument: "due", row: i + 1 });
    if (doneDate !== null && !isSerial(doneDate)) return fail("domain", { argument: "done", row: i + 1 });
    if (amount !== null && amount < 0) return fail("domain", { argument: "amounts", row: i + 1 });
    if (dueDate === null || amount === null) continue;
    const open = doneDate === null;
    if (open && (asOf === undefined || inTime(asOf, dueDate))) continue;
    cases++;
    counted.add(amount);
    if (!open && inTime(doneDate, dueDate)) punctual.add(amount);
  }
  if (cases === 0) return fail("no-data", { argument: "due" });
  return counted.value === 0
    ? fail("zero-division", { argument: "amounts" })
    : ok(punctual.value / counted.value);
}
