import { PROGRESS } from "../../../functions/registry/attaining";
import { bounded } from "../bounded";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** (actual − baseline) ÷ (target − baseline). */
const progressOf = (actual: string, baseline: string, target: string): string =>
  when(`${target}=${baseline}`, "#DIV/0!", `(${actual}-${baseline})/(${target}-${baseline})`);

/** The share of the way from the baseline to the target, within its floor and cap. */
export const progress = elementTwin(
  PROGRESS,
  (args, writer) => {
    const value = progressOf(args.number("actual"), args.number("baseline"), args.number("target"));
    return bounded(writer, value, args.optional("floor"), args.optional("cap"), "reached");
  },
  { floor: "lowest", cap: "highest" }
);
