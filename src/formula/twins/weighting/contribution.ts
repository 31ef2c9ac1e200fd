import { CONTRIBUTION } from "../../../functions/registry/weighting";
import { elementTwin } from "../element-twin";
import { when } from "../writer";
import { usedWeight } from "./effective-weight";
import { scaleOf } from "./scale";

/** Effective weight × score of each row. */
export const contribution = elementTwin(CONTRIBUTION, (args, writer) => {
  const scale = scaleOf(writer, args, ["scores", "weights"]);
  return scale.guarded(when(`ISNUMBER(${scale.scores})`, `${usedWeight(scale)}*${scale.scores}`, `""`));
});
