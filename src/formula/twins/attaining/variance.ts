import { VARIANCE } from "../../../functions/registry/attaining";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** Actual − target, the other way round where lower is better; relative: ÷ |target|. */
export const variance = elementTwin(VARIANCE, (args, writer) => {
  const [actual, target] = [args.number("actual"), args.number("target")];
  const difference = writer.let(
    "difference",
    choose(
      args.option("direction").is("lower"),
      () => `${target}-${actual}`,
      () => `${actual}-${target}`
    )
  );
  return choose(
    args.flag("relative"),
    () => when(`${target}=0`, "#DIV/0!", `${difference}/ABS(${target})`),
    () => difference
  );
});
