import { ArrayValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

interface ArrayConstant {
  _formatValue(written: unknown): (BaseValueObject | null)[][];
  _rowCount: number;
  _columnCount: number;
}

/**
 * Makes the engine read array constants as Excel does. Its own reader cuts at every comma and
 * semicolon, within a text too, and takes texts such as "85%" and "2025-1" for numbers and dates.
 */
export function readArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as ArrayConstant & { readsConstants?: boolean };
  if (prototype.readsConstants) return;
  const read = prototype._formatValue;
  prototype._formatValue = function format(this: ArrayConstant, written: unknown) {
    if (typeof written !== "string") return read.call(this, written);
    const rows = cut(written.trim().slice(1, -1), ";").map((row) => cut(row, ",").map(element));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
  prototype.readsConstants = true;
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

function element(written: string): BaseValueObject {
  const text = written.trim();
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"'))
    return StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'));
  return ValueObjectFactory.create(text, true);
}
