import { choose } from "../choose";
import type { OptionValue } from "../option";
import type { Writer } from "../writer";

/** The weight that a roll-up divides by: of the rows present, or of all where missing ones keep theirs. */
export function totalWeight(writer: Writer, missing: OptionValue, present: string, absent: string): string {
  const keepsAll = writer.any(missing.is("zero"), missing.is("equal"));
  return writer.let(
    "total_weight",
    choose(
      keepsAll,
      () => `${present}+${absent}`,
      () => present
    )
  );
}
