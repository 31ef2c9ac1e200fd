import { StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * The engine reads a text as a date, time and number with each comparison. A column of the same few
 * words compared over and over costs seconds: texts found to be no number are remembered.
 */
export function rememberTexts(): void {
  const prototype = StringValueObject.prototype as StringValueObject & { remembersTexts?: boolean };
  if (prototype.remembersTexts) return;
  const read = prototype.convertToNumberObjectValue;
  const words = new Map<string, BaseValueObject>();
  prototype.convertToNumberObjectValue = function convert(this: StringValueObject): ReturnType<typeof read> {
    const text = this.getValue();
    const known = words.get(text);
    if (known) return known as ReturnType<typeof read>;
    const result = read.call(this);
    if (result.isError()) {
      if (words.size > 20_000) words.clear();
      words.set(text, result);
    }
    return result;
  };
  prototype.remembersTexts = true;
}
