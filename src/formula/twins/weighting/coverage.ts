import { COVERAGE } from "../../../functions/registry/weighting";
import { elementTwin } from "../element-twin";
import { alignedWith } from "../orientation";
import { when } from "../writer";

/** The weight of the scores present ÷ all weight. */
export const coverage = elementTwin(COVERAGE, (args, writer) => {
  const series = args.required("scores");
  const weights = alignedWith(writer, args.required("weights"), series);
  const present = `SUMPRODUCT(--ISNUMBER(${series.value}),${weights})`;
  return when(
    `MIN(${weights})<0`,
    "#NUM!",
    when(`SUM(${weights})=0`, "#DIV/0!", `${present}/SUM(${weights})`)
  );
});
