/** The rules by which scores are computed; they stand on the sheet in named cells. */
export interface Policies {
  readonly convention: "linear" | "ratio";
  /** A target of zero: no attainment (an error, the default), or met or not met outright. */
  readonly zeroTarget?: "error" | "met";
  readonly floor: number;
  readonly cap: number;
  readonly missing: "rescale" | "equal" | "zero" | "block";
  readonly green: number;
  readonly amber: number;
  /** Lowest score, grade, and where rewards follow it the coefficient. */
  readonly grades: readonly {
    readonly min: number;
    readonly grade: string;
    readonly coefficient?: number;
  }[];
}

export const defaultPolicies: Policies = {
  convention: "linear",
  floor: 0,
  cap: 1.2,
  missing: "rescale",
  green: 1,
  amber: 0.9,
  grades: [
    { min: 90, grade: "A" },
    { min: 80, grade: "B" },
    { min: 70, grade: "C" },
    { min: 60, grade: "D" },
    { min: 0, grade: "E" },
  ],
};
