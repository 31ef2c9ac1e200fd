import { GROWTH } from "../../../functions/registry/changing";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (current − previous) ÷ |previous|; a negative base is an error unless asked for. */
export const growth = elementTwin(GROWTH, (args) => {
  const [current, previous] = ["current", "previous"].map(args.number);
  const rate = `(${current}-${previous})/ABS(${previous})`;
  return when(
    `${previous}=0`,
    "#DIV/0!",
    choose(
      args.option("negativeBase").is("abs"),
      () => rate,
      () => when(`${previous}<0`, "#NUM!", rate)
    )
  );
});
