import { CAGR } from "../../../functions/registry/changing";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (end ÷ start)^(1 ÷ periods) − 1. */
export const cagr = elementTwin(CAGR, (args, writer) => {
  const [start, end, periods] = ["start", "end", "periods"].map(args.number);
  return when(
    writer.any(`${start}<=0`, `${end}<0`, `${periods}<=0`),
    "#NUM!",
    `(${end}/${start})^(1/${periods})-1`
  );
});
