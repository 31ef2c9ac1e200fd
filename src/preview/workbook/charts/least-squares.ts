/** The straight line of least squares through points; undefined when all stand over one x. */
export function leastSquares(
  points: readonly (readonly [number, number])[]
): ((x: number) => number) | undefined {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  if (!(spread > 0)) return undefined;
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  return (at) => y + slope * (at - x);
}
