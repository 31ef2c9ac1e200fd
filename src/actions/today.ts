/** Days from Excel's day 0 (30 December 1899 for all dates since March 1900) to 1 January 1970. */
const serialOf1970 = 25569;

/** Today in the user's own time zone, as an Excel serial. */
export function today(now: Date = new Date()): number {
  return serialOf1970 + Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
}
