import { ATTAINMENT } from "../../../functions/registry/attaining";
import { bounded } from "../bounded";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { meets } from "../limits";
import { when } from "../writer";

/** a/t and 2 − a/t (linear), a/t and t/a (ratio); a zero target is an error, or met at the good side of zero. */
export const attainment = elementTwin(
  ATTAINMENT,
  (args, writer) => {
    const [actual, target] = [args.number("actual"), args.number("target")];
    const direction = args.option("direction");
    const linear = () =>
      choose(
        direction.is("lower"),
        () => when(`${target}>0`, `2-${actual}/${target}`, `${actual}/${target}`),
        () => when(`${target}>0`, `${actual}/${target}`, `2-${actual}/${target}`)
      );
    const ratio = () =>
      when(
        `${target}<0`,
        "#NUM!",
        choose(
          direction.is("lower"),
          () => when(`${actual}<0`, "#NUM!", when(`${actual}=0`, "#DIV/0!", `${target}/${actual}`)),
          () => `${actual}/${target}`
        )
      );
    const zeroTarget = choose(
      args.option("zeroTarget").is("met"),
      () => when(meets(actual, "0", direction), "1", "0"),
      () => "#DIV/0!"
    );
    const value = when(
      `${target}=0`,
      zeroTarget,
      choose(args.option("convention").is("ratio"), ratio, linear)
    );
    return bounded(writer, value, args.optional("floor"), args.optional("cap"), "attained");
  },
  { floor: "lowest", cap: "highest" }
);
