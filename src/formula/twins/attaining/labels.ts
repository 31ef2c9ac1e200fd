import type { RangeRead } from "../read-range";
import type { NoTwin } from "../twin";
import { when, type Writer } from "../writer";

const defaults = ["Red", "Amber", "Green"] as const;

export interface Labels {
  /** The texts, worst to best, as parts of a formula. */
  readonly texts: readonly string[];
  /** The condition that there are labels, but not three of them. */
  readonly wrong?: string;
}

/** Three labels from cells of which the blank ones are left out; none of them: Red, Amber, Green. */
export function labelsOf(writer: Writer, labels: RangeRead | undefined): Labels | NoTwin {
  const byDefault = defaults.map((label) => `"${label}"`);
  if (!labels) return { texts: byDefault };
  const cells = labels.value;
  const count = writer.let("number_of_labels", `SUMPRODUCT(--(LEN(${cells})>0))`);
  const { rows, columns } = labels.shape;
  const few =
    rows !== undefined && columns !== undefined && rows * columns <= 3 && (rows === 1 || columns === 1);
  if (!few && !writer.hasNames) return { reason: "noTwin", argument: "labels" };
  // With more cells than labels the blank ones must go before the third can be found.
  const given = few ? cells : writer.let("given_labels", `TOCOL(IF(LEN(${cells})=0,NA(),${cells}),2)`);
  return {
    texts: byDefault.map((label, i) => when(`${count}=0`, label, `INDEX(${given},${i + 1})&""`)),
    wrong: writer.all(`${count}<>0`, `${count}<>3`),
  };
}
