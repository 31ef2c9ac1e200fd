import { BRIDGE } from "../../../functions/registry/weighting";
import { elementTwin, type Elements } from "../element-twin";
import { asColumn } from "../orientation";
import { when, type Writer } from "../writer";

/** Score effect, weight effect and interaction of each row, and their sums. */
export const bridge = elementTwin(
  BRIDGE,
  (args, writer) => {
    // The row of sums below the others needs VSTACK.
    if (!writer.hasNames) return { reason: "noTwin" };
    const before = period(writer, args, "0", "old");
    const after = period(writer, args, "1", "new");
    const [from, to] = changes(writer, before.scores, after.scores);
    const change = writer.let("score_change", `${to}-${from}`);
    const shift = writer.let("weight_change", `${after.used}-${before.used}`);
    const effects = writer.let(
      "effects",
      `HSTACK(${before.used}*${change},${shift}*${from},${shift}*${change})`
    );
    const effect = writer.reserve("effect");
    const rows = `VSTACK(${effects},BYCOL(${effects},LAMBDA(${effect},SUM(${effect}))))`;
    return before.guarded(after.guarded(rows));
  },
  { scores0: "old_scores", weights0: "old_weights", scores1: "new_scores", weights1: "new_weights" }
);

/** A score that is missing on one side is taken as unchanged. */
function changes(writer: Writer, before: string, after: string): [from: string, to: string] {
  const known = when(`ISNUMBER(${after})`, after, "0");
  const from = writer.let("from_score", when(`ISNUMBER(${before})`, before, known));
  return [from, writer.let("to_score", when(`ISNUMBER(${after})`, after, from))];
}

/** The scores of a period as a column, and the weights as they are used: 0 without a score. */
function period(writer: Writer, args: Elements, suffix: string, name: string) {
  const scores = asColumn(writer, args.required(`scores${suffix}`));
  const weights = asColumn(writer, args.required(`weights${suffix}`));
  const total = writer.let(`${name}_total`, `SUMPRODUCT(--ISNUMBER(${scores}),${weights})`);
  const both = `ISNUMBER(${scores})*ISNUMBER(${weights})`;
  return {
    scores,
    used: writer.let(`${name}_used`, when(both, `${weights}/${total}`, "0")),
    guarded: (calculation: string): string =>
      when(
        `MIN(${weights})<0`,
        "#NUM!",
        when(`COUNT(${scores})=0`, "#N/A", when(`${total}=0`, "#DIV/0!", calculation))
      ),
  };
}
