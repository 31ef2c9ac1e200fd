/**
 * The result of a calculation: a value, or the reason why there is none.
 *
 * The mathematics never throws and never returns NaN: whatever goes wrong is a value of
 * this type. Only `functions/` turns a reason into an Excel error, and only `i18n/` turns
 * it into a sentence.
 */
export type Outcome<T> = Ok<T> | Failure;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly reason: Reason;
  /** What the sentence needs to name: the argument, the offending text or number. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** The closed list of reasons. Each has one Excel error (`excelErrorOf`) and one sentence in each language. */
export type Reason =
  /** An input that is required is blank: there is no value yet. `#N/A` at the level of the mathematics. */
  | "missing"
  /** Nothing is left to compute from: all blank, or too few points. `#N/A` */
  | "no-data"
  /** A key, a period or a code is not there. `#N/A` */
  | "not-found"
  /** A zero target, base, weight sum or spread. `#DIV/0!` */
  | "zero-division"
  /** A number outside the domain of the definition. `#NUM!` */
  | "domain"
  /** Text, TRUE or FALSE where a number is needed. `#VALUE!` */
  | "not-a-number"
  /** Series of unequal count, a matrix that is not square. `#VALUE!` */
  | "shape"
  /** An option that is none of the known words. `#VALUE!` */
  | "unknown-option"
  /** Contradictory input, such as a duplicate code. `#VALUE!` */
  | "conflict"
  /** An identifier in an expression that is not among its inputs. `#NAME?` (in a cell `#VALUE!`) */
  | "unknown-name"
  /** An expression that cannot be read. `#VALUE!` */
  | "syntax";

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const fail = (reason: Reason, detail?: Failure["detail"]): Failure =>
  detail ? { ok: false, reason, detail } : { ok: false, reason };

export type ExcelError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#NULL!" | "#NAME?" | "#REF!";

/** The Excel error that stands for a reason. */
export const excelErrorOf: Readonly<Record<Reason, ExcelError>> = {
  missing: "#N/A",
  "no-data": "#N/A",
  "not-found": "#N/A",
  "zero-division": "#DIV/0!",
  domain: "#NUM!",
  "not-a-number": "#VALUE!",
  shape: "#VALUE!",
  "unknown-option": "#VALUE!",
  conflict: "#VALUE!",
  "unknown-name": "#NAME?",
  syntax: "#VALUE!",
};
