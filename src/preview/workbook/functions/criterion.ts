import { ERRORS } from "../book/errors";

/** A cell as criteria look at it: null when blank, an error as an object. */
export type CriterionCell = number | string | boolean | null | { readonly error: string };
export type Criterion = (cell: CriterionCell) => boolean;

/** A number in a text that is no plain number: "50%", "2025-01-31"; undefined when there is none. */
export type ReadNumber = (text: string) => number | undefined;

function numberIn(text: string, read: ReadNumber): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || !/\d/.test(trimmed)) return undefined;
  const plain = Number(trimmed);
  return Number.isFinite(plain) ? plain : read(trimmed);
}

/** Text with ? and * as a pattern for whole cells, whatever the case; ~ takes their meaning away. */
function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, plain: string, wild: string, special: string) => {
      if (plain) return plain === "~" ? "~" : `\\${plain}`;
      if (wild) return wild === "*" ? "[^]*" : "[^]";
      return `\\${special}`;
    }
  );
  return new RegExp(`^${source}$`, "i");
}

function equals(operand: string, read: ReadNumber): Criterion {
  const number = numberIn(operand, read);
  // A number also finds text that reads as that number.
  if (number !== undefined)
    return (cell) =>
      cell === number || (typeof cell === "string" && cell !== "" && numberIn(cell, read) === number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return (cell) => cell === (upper === "TRUE");
  if (ERRORS.has(upper)) return (cell) => typeof cell === "object" && cell !== null && cell.error === upper;
  const pattern = wildcard(operand);
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

function compares(operator: string, operand: string, read: ReadNumber): Criterion {
  const test = (order: number): boolean =>
    operator === ">" ? order > 0 : operator === ">=" ? order >= 0 : operator === "<" ? order < 0 : order <= 0;
  const number = numberIn(operand, read);
  if (number !== undefined) return (cell) => typeof cell === "number" && test(cell - number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE")
    return (cell) => typeof cell === "boolean" && test(Number(cell) - Number(upper === "TRUE"));
  const wanted = operand.toLowerCase();
  return (cell) =>
    typeof cell === "string" && test(cell.toLowerCase() < wanted ? -1 : cell.toLowerCase() > wanted ? 1 : 0);
}

/** Criteria that were read, by the way in which their numbers are. */
const readers = new WeakMap<ReadNumber, Map<string, Criterion>>();
const MOST = 5000;

function parse(text: string, read: ReadNumber): Criterion {
  const [, operator, operand] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(text)!;
  if (operator === undefined)
    return operand === "" ? (cell) => cell === null || cell === "" : equals(operand, read);
  if (operator === "=") return operand === "" ? (cell) => cell === null : equals(operand, read);
  if (operator === "<>") {
    if (operand === "") return (cell) => cell !== null;
    const same = equals(operand, read);
    return (cell) => !same(cell);
  }
  return compares(operator, operand, read);
}

/**
 * What a criterion of COUNTIFS and its kin asks of a cell, by Excel's rules: operators in front,
 * wildcards, a blank criterion counts as 0.
 *
 * @example criterionOf(">=4", () => undefined)(4.5) // true
 */
export function criterionOf(value: CriterionCell, read: ReadNumber): Criterion {
  if (value === null) return equals("0", read);
  if (typeof value === "number") return equals(String(value), read);
  if (typeof value === "boolean") return (cell) => cell === value;
  if (typeof value === "object") return equals(value.error, read);
  let known = readers.get(read);
  if (!known) readers.set(read, (known = new Map()));
  let found = known.get(value);
  if (!found) {
    if (known.size > MOST) known.clear();
    known.set(value, (found = parse(value, read)));
  }
  return found;
}
