import { ADDITION } from "../../../functions/registry/scoring";
import { bounded } from "../bounded";
import { elementTwin } from "../element-twin";

/** Base points plus an addition for each occurrence, not above the cap. */
export const addition = elementTwin(
  ADDITION,
  (args, writer) => {
    const [base, occurrences, each] = ["base", "occurrences", "each"].map(args.number);
    return bounded(writer, `${base}+${occurrences}*${each}`, undefined, args.optional("cap"), "points");
  },
  { base: "base_points", cap: "highest" }
);
