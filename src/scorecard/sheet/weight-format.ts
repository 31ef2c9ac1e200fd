import type { RowGroup } from "../rows/rows";

/** All of these shares are whole in a number of decimals of a per cent. */
const areExact = (shares: readonly number[], decimals: number): boolean =>
  shares.every((share) => {
    const scaled = share * 10 ** (decimals + 2);
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  });

/**
 * The number format of a scorecard's weights: one decimal, but two where these show every weight as it is.
 * Sixteen KPIs at "6.3%" would not seem to add up; at "6.25%" they do.
 */
export function weightFormat(groups: readonly RowGroup[]): string {
  const weights = groups.flatMap(({ weight, rows }) => [weight ?? 0, ...rows.map((row) => row.weight)]);
  return !areExact(weights, 1) && areExact(weights, 2) ? "0.00%" : "0.0%";
}
