import { ROLLUP } from "../../../functions/registry/weighting";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { asColumn, likeSeries } from "../orientation";
import { when } from "../writer";
import { globalValues } from "./rollup-global";
import { localValues } from "./rollup-local";
import { treeOf } from "./rollup-tree";

/** Scores rolled up a hierarchy of dotted codes: a value for each row. */
export const rollUp = elementTwin(ROLLUP, (args, writer) => {
  if (!writer.hasNames) return { reason: "noTwin" };
  const codes = args.required("codes");
  const scores = asColumn(writer, args.required("scores"));
  const weights = asColumn(writer, args.required("weights"));
  const tree = treeOf(writer, asColumn(writer, codes), scores, weights);
  const missing = args.option("missing");
  const weighting = args.option("weighting");
  const values = choose(
    weighting.is("local"),
    () => localValues(writer, tree, missing),
    () => globalValues(writer, tree, missing)
  );
  const scoredParent = choose(
    weighting.is("local"),
    () => `SUMPRODUCT(${tree.scored}*${tree.parent})>0`,
    () => "FALSE"
  );
  const misplaced = writer.any(`SUMPRODUCT(${tree.scored}*(LEN(${tree.codes})=0))>0`, scoredParent);
  const checked = [
    [`MIN(${weights})<0`, "#NUM!"],
    [`SUM(${tree.same})>SUMPRODUCT(--(LEN(${tree.codes})>0))`, "#VALUE!"],
    [`SUM(${tree.same})=0`, "#N/A"],
    [misplaced, "#VALUE!"],
  ] as const;
  return checked.reduceRight(
    (rest, [condition, error]) => when(condition, error, rest),
    likeSeries(codes, values)
  );
});
