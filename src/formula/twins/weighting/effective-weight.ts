import { EFFECTIVEWEIGHT } from "../../../functions/registry/weighting";
import { elementTwin } from "../element-twin";
import { when } from "../writer";
import { type Scale, scaleOf } from "./scale";

/** The weight of each row as it is used: "" where the score is missing. */
export const effectiveWeight = elementTwin(EFFECTIVEWEIGHT, (args, writer) => {
  const scale = scaleOf(writer, args, ["scores", "weights"]);
  return scale.guarded(when(`ISNUMBER(${scale.scores})`, usedWeight(scale), `""`));
});

/** Its own weight, none where blank, and its share of the missing ones, of the total. */
export function usedWeight({ weights, extra, total }: Scale): string {
  const own = when(`ISNUMBER(${weights})`, weights, "0");
  return extra ? `(${own}+${extra})/${total}` : `${own}/${total}`;
}
