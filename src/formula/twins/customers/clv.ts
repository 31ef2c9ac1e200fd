import { CLV } from "../../../functions/registry/customers";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { grouped, when } from "../writer";

/** margin × retention ÷ (1 + discount − retention), or × (1 + discount) where the first margin comes at once; less the cost. */
export const clv = elementTwin(CLV, (args, writer) => {
  const [margin, retention, discount, cost] = ["margin", "retention", "discount", "acquisitionCost"].map(
    (name) => grouped(args.number(name))
  );
  const loss = `1-${retention}+${discount}`;
  const first = choose(
    args.option("timing").is("begin"),
    () => `(1+${discount})`,
    () => retention
  );
  return when(
    writer.any(`${retention}<0`, `${retention}>1`, `${discount}<0`, `${loss}<=0`),
    "#NUM!",
    `${margin}*${first}/(${loss})-${cost}`
  );
});
