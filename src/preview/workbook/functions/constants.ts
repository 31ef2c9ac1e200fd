import {
  ArrayValueObject,
  LexerTreeBuilder,
  NumberValueObject,
  OPERATOR_TOKEN_SET,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

interface ArrayConstant {
  _formatValue(raw: unknown): (BaseValueObject | null)[][];
  _rowCount: number;
  _columnCount: number;
}

/** Makes the engine read the constants in formulas as Excel does. */
export function readConstants(): void {
  readNumbers();
  readArrayConstants();
  readAfterOperators();
}

const written = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The engine takes a number for text unless it is written as JavaScript would: 1E5, 1.50, -0 are text to it. */
function readNumbers(): void {
  const factory = ValueObjectFactory as typeof ValueObjectFactory & { readsNumbers?: boolean };
  if (factory.readsNumbers) return;
  const create = factory.create.bind(factory);
  factory.create = (raw, asWritten = false) =>
    asWritten && typeof raw === "string" && written.test(raw.trim())
      ? NumberValueObject.create(Number(raw) || 0)
      : create(raw, asWritten);
  factory.readsNumbers = true;
}

/**
 * Makes the engine read array constants as Excel does. Its own reader cuts at every comma and
 * semicolon, within a text too, and takes texts such as "85%" and "2025-1" for numbers and dates.
 */
function readArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as ArrayConstant & { readsConstants?: boolean };
  if (prototype.readsConstants) return;
  const read = prototype._formatValue;
  prototype._formatValue = function format(this: ArrayConstant, raw: unknown) {
    if (typeof raw !== "string") return read.call(this, raw);
    const rows = cut(raw.trim().slice(1, -1), ";").map((row) => cut(row, ",").map(element));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
  prototype.readsConstants = true;
}

interface Spelling {
  readonly _currentLexerNode: { getChildren(): readonly unknown[] };
  _formulaSpellCheck(): boolean;
}

/** The engine refuses an array constant after a value and an operator: `2-{1,2}`. */
function readAfterOperators(): void {
  const prototype = LexerTreeBuilder.prototype as unknown as Spelling & { readsAfterOperators?: boolean };
  if (prototype.readsAfterOperators) return;
  const check = prototype._formulaSpellCheck;
  prototype._formulaSpellCheck = function checkSpelling(this: Spelling) {
    const last = this._currentLexerNode.getChildren().at(-1);
    return (typeof last === "string" && OPERATOR_TOKEN_SET.has(last.trim())) || check.call(this);
  };
  prototype.readsAfterOperators = true;
}

/** The parts between separators that stand outside quotes. */
function cut(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (char === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function element(raw: string): BaseValueObject {
  const text = raw.trim();
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"'))
    return StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'));
  return ValueObjectFactory.create(text, true);
}
