import { RECONCILE } from "../../../functions/registry/dictionary";
import { choose } from "../choose";
import { elementTwin } from "../element-twin";
import { when } from "../writer";

/** TRUE where two figures agree, otherwise which is larger, and by how much. */
export const reconcile = elementTwin(
  RECONCILE,
  (args) => {
    const [first, second, tolerance] = ["a", "b", "tolerance"].map(args.number);
    // What may be binary rounding of the last digits of either figure agrees too.
    const larger = when(`ABS(${first})>ABS(${second})`, `ABS(${first})`, `ABS(${second})`);
    const agrees = `ABS(${first}-${second})<=${tolerance}+8.8817841970012523E-16*${larger}`;
    const by = `ABS(${first}-${second})`;
    const text = (a: string, b: string): string =>
      choose(
        args.option("language").is("zh"),
        () => `"${a} 比 ${b} 多 "&${by}`,
        () => `"${a} exceeds ${b} by "&${by}`
      );
    const difference = when(`${first}>${second}`, text("a", "b"), text("b", "a"));
    const verdict = when(agrees, "TRUE", difference);
    return when(`${tolerance}<0`, "#NUM!", verdict);
  },
  { a: "first", b: "second" }
);
