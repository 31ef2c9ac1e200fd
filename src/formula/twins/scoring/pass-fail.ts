import { PASSFAIL } from "../../../functions/registry/scoring";
import { elementTwin } from "../element-twin";
import { meets } from "../limits";
import { when } from "../writer";

/** The points if the target is met, else the other points. */
export const passFail = elementTwin(PASSFAIL, (args) => {
  const met = meets(args.number("actual"), args.number("target"), args.option("direction"));
  return when(met, args.number("points"), args.number("otherwise"));
});
