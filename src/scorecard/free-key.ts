/**
 * A key under which nothing is kept yet: a sheet may have been renamed, and another have its former name.
 *
 * @example freeKey("kpi-scorecard.Scorecard", ["kpi-scorecard.Scorecard"])  // "kpi-scorecard.Scorecard 2"
 */
export function freeKey(key: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? key : `${key} ${n}`;
    if (!taken.includes(numbered)) return numbered;
  }
}
