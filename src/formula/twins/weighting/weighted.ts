import { WEIGHTED } from "../../../functions/registry/weighting";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";
import { scaleOf } from "./scale";

/** Σ weight × score ÷ Σ weight over the scores present. */
export const weighted = elementTwin(WEIGHTED, (args, writer) => {
  const scale = scaleOf(writer, args, ["scores", "weights"]);
  const { scores, weights, extra, total } = scale;
  const products = `SUMPRODUCT(${scores},${weights})`;
  const mean = extra ? `(${products}+${extra}*SUM(${scores}))/${total}` : `${products}/${total}`;
  // A sum of 1 or 100, within 1e-6 as typed.
  const sum = `SUM(${weights})`;
  const strict = `MIN(ABS(${sum}-1),ABS(${sum}-100))>1.000001E-6`;
  const result = scale.guarded(mean);
  return choose(
    args.option("weightSum").is("strict"),
    () => when(writer.any(`MIN(${weights})<0`, writer.all(`COUNT(${scores})>0`, strict)), "#NUM!", result),
    () => result
  );
});
