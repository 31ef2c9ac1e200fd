import { STATUS } from "../../../functions/registry/attaining";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { meets } from "../limits";
import { when } from "../writer";
import { labelsOf } from "./labels";

/** The label of a value: green, amber or red. */
export const status = elementTwin(
  STATUS,
  (args, writer) => {
    const [value, green, amber] = ["value", "green", "amber"].map(args.number);
    const direction = args.option("direction");
    const labels = labelsOf(writer, args.range("labels"));
    if ("reason" in labels) return labels;
    const [worst, middle, best] = labels.texts;
    const text = choose(
      meets(green, amber, direction),
      () => when(meets(value, green, direction), best, when(meets(value, amber, direction), middle, worst)),
      () => "#NUM!"
    );
    return labels.wrong ? when(writer.spread(labels.wrong), "#VALUE!", text) : text;
  },
  { value: "measured", green: "green_from", amber: "amber_from" }
);
