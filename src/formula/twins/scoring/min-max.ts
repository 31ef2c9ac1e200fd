import { MINMAX } from "../../../functions/registry/scoring";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (v − min) ÷ (max − min), from the other end where lower is better. */
export const minMax = elementTwin(
  MINMAX,
  (args, writer) => {
    const [value, min, max] = ["value", "min", "max"].map(args.number);
    const distance = choose(
      args.option("direction").is("lower"),
      () => `${max}-${value}`,
      () => `${value}-${min}`
    );
    const position = when(`${max}=${min}`, "#DIV/0!", `(${distance})/(${max}-${min})`);
    return choose(
      args.flag("clamp"),
      () => clamped(writer.let("position", position)),
      () => position
    );
  },
  { value: "measured", min: "lowest", max: "highest" }
);

const clamped = (position: string): string =>
  when(`${position}<0`, "0", when(`${position}>1`, "1", position));
