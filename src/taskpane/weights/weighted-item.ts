/** Something that has a weight: a KPI, or a group of them. */
export interface WeightedItem {
  readonly id: string;
  readonly name: string;
  /** Share of the whole. */
  readonly weight: number;
  /** Whether more or less of it is better, where past values are compared; more if absent. */
  readonly direction?: "higher" | "lower";
}
