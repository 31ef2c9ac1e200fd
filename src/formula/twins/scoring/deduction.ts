import { DEDUCTION } from "../../../functions/registry/scoring";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** Full points less a deduction for each occurrence, not below the floor. */
export const deduction = elementTwin(
  DEDUCTION,
  (args, writer) => {
    const [full, occurrences, each, floor] = ["full", "occurrences", "each", "floor"].map(args.number);
    const points = writer.let("points", `${full}-${occurrences}*${each}`);
    return when(`${points}<${floor}`, floor, points);
  },
  { floor: "lowest" }
);
