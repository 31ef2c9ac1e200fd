import { REQUIREDRATE } from "../../../functions/registry/attaining";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (target − to date) ÷ remaining. */
export const requiredRate = elementTwin(REQUIREDRATE, (args) => {
  const [target, toDate, remaining] = ["target", "toDate", "remaining"].map(args.number);
  return when(
    `${remaining}=0`,
    "#DIV/0!",
    when(`${remaining}<0`, "#NUM!", `(${target}-${toDate})/${remaining}`)
  );
});
