/** A time as people write it, with its distance from UTC: "2026-01-05 09:30 +08:00". */
export function localTime(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const offset = -now.getTimezoneOffset();
  const size = Math.abs(offset);
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())} ${zone}`;
}
