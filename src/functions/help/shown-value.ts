/** Days from Excel's day 0 to 1 January 1970. */
const epoch = 25569;

/** A cell as a sheet shows it in its general format: at most six decimals, an error by its code. */
export function shownValue(value: unknown, isDate = false): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return String((value as { error?: unknown }).error ?? "");
  if (typeof value !== "number") return String(value);
  if (isDate) return new Date((value - epoch) * 86_400_000).toISOString().slice(0, 10);
  const large = Math.abs(value) >= 1e6;
  return String(large ? Number(value.toPrecision(12)) : Number(value.toFixed(6)) + 0);
}
