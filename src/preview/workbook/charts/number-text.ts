import { format, isDateFormat } from "numfmt";

/** A number as a cell of that format shows it: numberText(0.94, "0.0%", "en-US") → "94.0%". */
export function numberText(value: number, code: string | undefined, locale: string): string {
  if (!Number.isFinite(value)) return "";
  if (!code || code === "General") return general(value);
  try {
    // A Chinese Excel writes "mmm" in English as well; a format that wants Chinese names says so itself ([$-804]).
    return format(code, value, { locale: locale.startsWith("zh") ? "en-US" : locale, throws: true }).trim();
  } catch {
    return general(value);
  }
}

/** At most ten significant digits, as much as an axis has room for; hides the noise of binary fractions. */
function general(value: number): string {
  return format("General", Number(value.toPrecision(10)));
}

export function isDateCode(code: string | undefined): boolean {
  return code !== undefined && isDateFormat(code);
}
