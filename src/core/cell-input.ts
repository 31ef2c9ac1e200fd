import { fail, type Failure } from "./outcome";

/** An error that stands in a cell, such as `{ error: "#REF!" }`. It is not our failure: it goes out as it came in. */
export interface ErrorCell {
  readonly error: string;
}

/** What a cell can hold when it reaches a calculation. `null`, `undefined` and `""` are a blank cell. */
export type CellInput = number | string | boolean | null | undefined | ErrorCell;

/** What stands in the way of a calculation: an error that came in, or a cell of the wrong kind. */
export type Problem = ErrorCell | Failure;

/** A cell read as a number: the number, `null` for a blank cell, or a problem. */
export type NumberReading = number | null | Problem;

/** Is this reading a problem (and neither a number, nor missing, nor a series)? */
export const isProblem = (reading: unknown): reading is Problem =>
  typeof reading === "object" &&
  reading !== null &&
  !Array.isArray(reading) &&
  ("error" in reading || "ok" in reading);

/** Is this an error that came in from a cell? */
export const isErrorCell = (reading: unknown): reading is ErrorCell =>
  typeof reading === "object" && reading !== null && "error" in reading;

/**
 * A cell read as a number. Text is never converted, whether it looks like a number or not, and neither
 * are TRUE and FALSE; a blank cell and empty text are missing, never zero.
 *
 * Errors: text and booleans `not-a-number` with `text` as detail; NaN and infinities (no sheet holds them) too.
 *
 * @example readNumber(3)                    // 3
 * @example readNumber("")                   // null
 * @example readNumber("85%")                // { ok: false, reason: "not-a-number", detail: { text: "85%" } }
 * @example readNumber({ error: "#REF!" })   // { error: "#REF!" }
 */
export function readNumber(cell: CellInput): NumberReading {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? cell : fail("not-a-number", { text: String(cell) });
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "string") return fail("not-a-number", { text: cell });
  if (typeof cell === "boolean") return fail("not-a-number", { text: cell ? "TRUE" : "FALSE" });
  return cell;
}

/**
 * A row or column of cells read as numbers and gaps. An error anywhere in it precedes a text anywhere in it.
 *
 * @example readSeries([1, "", 3])                      // [1, null, 3]
 * @example readSeries(["x", { error: "#N/A" }])        // { error: "#N/A" }
 */
export function readSeries(cells: readonly CellInput[]): (number | null)[] | Problem {
  const numbers: (number | null)[] = new Array<number | null>(cells.length);
  let failure: Failure | null = null;
  for (let i = 0; i < cells.length; i++) {
    const reading = readNumber(cells[i]);
    if (reading === null || typeof reading === "number") numbers[i] = reading;
    else if ("error" in reading) return reading;
    else failure ??= reading;
  }
  return failure ?? numbers;
}

/**
 * The problem that a function with these arguments returns: the first error in argument order, else the first
 * cell of the wrong kind, else none.
 *
 * @example firstProblem([5, readNumber("x"), { error: "#DIV/0!" }])  // { error: "#DIV/0!" }
 */
export function firstProblem(readings: readonly unknown[]): Problem | null {
  let failure: Failure | null = null;
  for (const reading of readings) {
    if (!isProblem(reading)) continue;
    if (isErrorCell(reading)) return reading;
    failure ??= reading;
  }
  return failure;
}
