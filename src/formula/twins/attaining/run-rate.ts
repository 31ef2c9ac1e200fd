import { RUNRATE } from "../../../functions/registry/attaining";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** to date × total ÷ elapsed. */
export const runRate = elementTwin(RUNRATE, (args, writer) => {
  const [toDate, elapsed, total] = ["toDate", "elapsed", "total"].map(args.number);
  return when(
    `${elapsed}=0`,
    "#DIV/0!",
    when(
      writer.any(`${elapsed}<0`, `${elapsed}>${total}`),
      "#NUM!",
      `${toDate}${total === "1" ? "" : `*${total}`}/${elapsed}`
    )
  );
});
