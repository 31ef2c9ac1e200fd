import { isError, type Value } from "./value";

/** Whether a cell meets a criterion of COUNTIFS, SUMIFS and their like; undefined where that cannot be said for certain. */
export type Criterion = (value: Value) => boolean | undefined;

const plainNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

const orders: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  ">": (value, bound) => value > bound,
  "<=": (value, bound) => value <= bound,
  ">=": (value, bound) => value >= bound,
};

/**
 * A criterion as a formula gives it: 5, "x", ">=5", "<>x". "<>" alone is every cell that is not blank.
 * Wildcards, dates as text and blanks as a criterion are not followed.
 *
 * @example criterionOf(">=5")!(7)  // true
 */
export function criterionOf(given: Value): Criterion | undefined {
  if (typeof given === "number") return equalTo(given);
  if (typeof given !== "string") return undefined;
  const [, operator = "=", operand] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(given)!;
  if (plainNumber.test(operand)) {
    const bound = Number(operand);
    if (operator in orders) return (value) => typeof value === "number" && orders[operator](value, bound);
    return operator === "=" ? equalTo(bound) : opposite(equalTo(bound));
  }
  if (operand === "" && operator === "<>") return (value) => value !== null;
  if (operand === "" || operator in orders || /[*?~\d#]|^(true|false)$/i.test(operand)) return undefined;
  const wanted = operand.toLowerCase();
  const same: Criterion = (value) => typeof value === "string" && value.toLowerCase() === wanted;
  return operator === "=" ? same : opposite(same);
}

/** A text that looks like a number is one to some of Excel's comparisons: that is left open. */
const equalTo =
  (wanted: number): Criterion =>
  (value) =>
    typeof value === "string" && /\d/.test(value) ? undefined : !isError(value) && value === wanted;

const opposite =
  (criterion: Criterion): Criterion =>
  (value) => {
    const meets = criterion(value);
    return meets === undefined ? undefined : !meets;
  };
