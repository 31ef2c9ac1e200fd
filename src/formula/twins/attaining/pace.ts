import { PACE } from "../../../functions/registry/attaining";
import { elementTwin } from "../element-twin";
import { atMost } from "../limits";
import { when } from "../writer";

/** Progress ÷ the share of the time gone. */
export const pace = elementTwin(PACE, (args, writer) => {
  const [actual, baseline, target, elapsed] = ["actual", "baseline", "target", "elapsed"].map(args.number);
  const within = writer.all(`${elapsed}>0`, atMost(elapsed, "1"));
  const reached = `(${actual}-${baseline})/(${target}-${baseline})`;
  return when(`${target}=${baseline}`, "#DIV/0!", when(within, `${reached}/${elapsed}`, "#NUM!"));
});
