import { numberOf, textOf } from "./convert";
import { isError, type Value } from "./value";

const arithmetic: Readonly<Record<string, (a: number, b: number) => Value>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? { error: "#DIV/0!" } : a / b),
  "^": (a, b) => (a === 0 && b === 0 ? { error: "#NUM!" } : a === 0 && b < 0 ? { error: "#DIV/0!" } : a ** b),
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A sum or difference that is nothing but the last binary digits is 0 to Excel. */
const withoutDust = (result: number, a: number, b: number): number =>
  Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : result;

/** Applies an operator to two values as Excel does; undefined where that cannot be said for certain. */
export function applyOperator(operator: string, left: Value, right: Value): Value | undefined {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") {
    const [a, b] = [textOf(left), textOf(right)];
    return a === undefined || b === undefined ? undefined : String(a) + String(b);
  }
  if (operator in comparisons) return comparisons[operator](compare(left, right));
  if (!(operator in arithmetic)) return undefined;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  const result = arithmetic[operator](a, b);
  if (typeof result !== "number") return result;
  if (!Number.isFinite(result)) return { error: "#NUM!" };
  return operator === "+" || operator === "-" ? withoutDust(result, a, b) : result;
}

/** A sign or a percent sign. */
export function applySign(operator: string, operand: Value): Value | undefined {
  if (operator === "+") return operand;
  const number = numberOf(operand);
  if (typeof number !== "number") return number;
  return operator === "-" ? -number + 0 : operator === "%" ? number / 100 : undefined;
}

type Plain = number | string | boolean | null;

const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** The order of two values: numbers before text before FALSE and TRUE; a blank is 0, "" or FALSE beside another. */
function compare(left: Value, right: Value): number {
  const a = beside(left as Plain, right as Plain);
  const b = beside(right as Plain, left as Plain);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") {
    // Letters without regard to case.
    const [one, two] = [a.toLowerCase(), String(b).toLowerCase()];
    return one === two ? 0 : one.localeCompare(two);
  }
  const [one, two] = [Number(a), Number(b)];
  return Number(one.toPrecision(15)) - Number(two.toPrecision(15));
}

function beside(value: Plain, other: Plain): Plain {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
