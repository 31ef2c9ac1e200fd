import { ok, type Outcome, reconcile } from "../../core";

/** A number with the 15 digits that Excel shows, so that 112.6 − 100.1 reads 12.5. */
const shown = (value: number): string => String(Number(value.toPrecision(15)));

/** TRUE where two figures agree, otherwise a text that says which is larger, and by how much. */
export function reconciling(
  a: number,
  b: number,
  tolerance: number,
  language: "en" | "zh"
): Outcome<boolean | string> {
  const result = reconcile(a, b, tolerance);
  if (!result.ok) return result;
  const { agrees, difference } = result.value;
  if (agrees) return ok(true);
  const [larger, smaller] = difference > 0 ? ["a", "b"] : ["b", "a"];
  const by = shown(Math.abs(difference));
  return ok(language === "zh" ? `${larger} 比 ${smaller} 多 ${by}` : `${larger} exceeds ${smaller} by ${by}`);
}
