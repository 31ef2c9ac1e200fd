import type { Writer } from "../writer";

/** A straight line through points: sums of squares about the means. */
export interface Line {
  /** How many points there are. */
  readonly count: string;
  /** The condition that all x are the same, and that all y are. */
  readonly constantX: string;
  readonly constantY: string;
  readonly slope: string;
  readonly intercept: string;
  readonly r2: string;
}

/** The least-squares line of the points whose row in `there` is 1. */
export function lineThrough(writer: Writer, there: string, x: string, y: string): Line {
  const count = `SUM(${there})`;
  const mean = (name: string, cells: string) => writer.let(name, `SUM(IF(${there},${cells}))/${count}`);
  const [meanX, meanY] = [mean("mean_x", x), mean("mean_y", y)];
  const deviations = (name: string, cells: string, from: string) =>
    writer.let(name, `IF(${there},${cells}-${from},0)`);
  const [dx, dy] = [deviations("from_mean_x", x, meanX), deviations("from_mean_y", y, meanY)];
  const isConstant = (cells: string) => `MAX(IF(${there},${cells}))=MIN(IF(${there},${cells}))`;
  const slope = writer.let("slope_of", `SUM(${dx}*${dy})/SUM(${dx}*${dx})`);
  return {
    count,
    constantX: isConstant(x),
    constantY: isConstant(y),
    slope,
    intercept: `${meanY}-${slope}*${meanX}`,
    r2: `SUM(${dx}*${dy})^2/(SUM(${dx}*${dx})*SUM(${dy}*${dy}))`,
  };
}
