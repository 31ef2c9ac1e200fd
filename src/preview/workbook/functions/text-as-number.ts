import { NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * The engine reads a text as a date, time and number with each comparison. A column of the same few
 * words compared over and over costs seconds, and so do the years cut out of a column of months: what a text was found to
 * be is remembered.
 */
export function rememberTexts(): void {
  const prototype = StringValueObject.prototype as StringValueObject & { remembersTexts?: boolean };
  if (prototype.remembersTexts) return;
  const read = prototype.convertToNumberObjectValue;
  const words = new Map<string, BaseValueObject>();
  prototype.convertToNumberObjectValue = function convert(this: StringValueObject): ReturnType<typeof read> {
    const text = this.getValue();
    const known = words.get(text);
    const result = known ?? read.call(this);
    if (!known) {
      if (words.size > 20_000) words.clear();
      words.set(text, result);
    }
    // A number may be given another format by whoever gets it.
    return (
      result.isNumber() ? NumberValueObject.create(Number(result.getValue()), result.getPattern()) : result
    ) as ReturnType<typeof read>;
  };
  prototype.remembersTexts = true;
}
