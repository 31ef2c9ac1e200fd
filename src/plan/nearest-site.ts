import type { ShapePlan } from "./plan";

/** The connection site of a box that is nearest to a point: 0 top, 1 left, 2 bottom, 3 right. */
export function nearestSite(
  box: Pick<ShapePlan, "left" | "top" | "width" | "height">,
  [x, y]: readonly [number, number]
): number {
  const [middle, center] = [box.left + box.width / 2, box.top + box.height / 2];
  const sites = [
    [middle, box.top],
    [box.left, center],
    [middle, box.top + box.height],
    [box.left + box.width, center],
  ];
  const distances = sites.map(([left, top]) => Math.hypot(left - x, top - y));
  return distances.indexOf(Math.min(...distances));
}
