const DAY_MS = 86_400_000;
/** Serial 60 is the 29th of February 1900 that never was; from serial 61 on this offset holds. */
const UNIX_EPOCH = 25_569;

/**
 * A date so many months later; the last day of the month when the day does not exist there.
 * The engine's own runs over into the next month.
 * @example addMonths(45688, 1) // 45716: 31 January 2025 + 1 month = 28 February
 */
export function addMonths(serial: number, months: number): number | undefined {
  const start = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_MS);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const result = Date.UTC(year, month, Math.min(start.getUTCDate(), last)) / DAY_MS + UNIX_EPOCH;
  return serial >= 0 && result >= 0 ? result : undefined;
}
