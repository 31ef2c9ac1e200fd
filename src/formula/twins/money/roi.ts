import { ROI } from "../../../functions/registry/money";
import { elementTwin } from "../element-twin";

/** (gain − cost) ÷ cost: a zero cost is #DIV/0! by itself. */
export const roi = elementTwin(ROI, (args) => {
  const [gain, cost] = ["gain", "cost"].map(args.number);
  return `(${gain}-${cost})/${cost}`;
});
