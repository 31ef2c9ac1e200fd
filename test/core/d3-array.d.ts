/** The two functions that serve as witnesses; the package brings no types. */
declare module "d3-array" {
  export function fsum(values: Iterable<number>): number;
  export function quantileSorted(values: readonly number[], p: number): number | undefined;
}
