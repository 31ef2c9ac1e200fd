import type { SheetPlan } from "../../plan/plan";

/** Excel takes no more characters for the addresses of several rectangles; some hosts fewer than others. */
const longest = 250;

/**
 * Addresses in lists that Excel takes for one object (RangeAreas), so that what they share is said once.
 *
 * @example areasOf(["A1:B2", "D4"])  // ["A1:B2,D4"]
 */
export function areasOf(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.length - 1;
    if (last >= 0 && lists[last].length + address.length < longest) lists[last] += `,${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Spans of rows by their height. @example spansByHeight({ "4": 19, "5:9": 19 })  // 19 → ["4:9"] */
export function spansByHeight(heights: NonNullable<SheetPlan["rowHeights"]>): Map<number, string[]> {
  const rows = new Map<number, number>();
  for (const [span, height] of Object.entries(heights)) {
    const [first, last = first] = span.split(":").map(Number);
    for (let row = first; row <= last; row++) rows.set(row, height);
  }
  const spans: { first: number; last: number; height: number }[] = [];
  for (const [row, height] of [...rows].sort(([a], [b]) => a - b)) {
    const before = spans[spans.length - 1];
    if (before?.last === row - 1 && before.height === height) before.last = row;
    else spans.push({ first: row, last: row, height });
  }
  const byHeight = new Map<number, string[]>();
  for (const { first, last, height } of spans)
    byHeight.set(height, [...(byHeight.get(height) ?? []), `${first}:${last}`]);
  return byHeight;
}
