import { choose } from "../choose";
import type { Elements } from "../element-twin";
import { alignedWith } from "../orientation";
import { when, type Writer } from "../writer";

/** The sums of a weighted measure, as parts of a formula. Blank scores and weights count for nothing in SUMPRODUCT. */
export interface Scale {
  readonly scores: string;
  /** The weights in the orientation of the scores. */
  readonly weights: string;
  /** The condition that the weights of missing rows are kept: shared equally, or counted as zero. */
  readonly keepsAll: string;
  /** What each row present gets besides its own weight. */
  readonly extra: string | undefined;
  readonly total: string;
  /** A calculation behind what stands in the way of it: negative weights, no score, a missing row that blocks. */
  guarded(calculation: string): string;
}

export function scaleOf(
  writer: Writer,
  args: Elements,
  [scoresName, weightsName]: readonly [string, string]
): Scale {
  const series = args.required(scoresName);
  const scores = series.value;
  const weights = alignedWith(writer, args.required(weightsName), series);
  const policy = args.option("missing");
  const present = (): string => `SUMPRODUCT(--ISNUMBER(${scores}),${weights})`;
  const absent = (): string => `SUMPRODUCT(1-ISNUMBER(${scores}),${weights})`;
  const keepsAll = writer.any(policy.is("zero"), policy.is("equal"));
  const total = writer.let(
    "total_weight",
    choose(keepsAll, () => `SUM(${weights})`, present)
  );
  const share = (): string => `${absent()}/COUNT(${scores})`;
  const extra = choose(policy.is("equal"), share, () => "0");
  return {
    scores,
    weights,
    keepsAll,
    extra: extra === "0" ? undefined : writer.let("extra_weight", extra),
    total,
    guarded: (calculation) => {
      const divided = when(`${total}=0`, "#DIV/0!", calculation);
      const open = choose(
        policy.is("block"),
        () => when(`${absent()}>0`, "#N/A", divided),
        () => divided
      );
      // An unknown policy is known to be wrong before; a policy in a cell blocks only where it says so.
      return when(`MIN(${weights})<0`, "#NUM!", when(`COUNT(${scores})=0`, "#N/A", open));
    },
  };
}
