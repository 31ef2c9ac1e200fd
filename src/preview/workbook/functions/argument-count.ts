import type { FunctionError, HostFunction } from "../../host/remote-object";

export type Locale = "en-US" | "zh-CN";

/**
 * What a call with too few or too many arguments is told; undefined when their number is right.
 * @example countRefusal(grade, 0, "en-US") // { error: "#N/A", message: "KPI.GRADE(score, [table]) lacks: score." }
 */
export function countRefusal(
  { name, parameters }: Pick<HostFunction, "name" | "parameters">,
  given: number,
  locale: Locale
): FunctionError | undefined {
  const chinese = locale === "zh-CN";
  const signature = `${name}(${parameters
    .map((each) => `${each.optional ? `[${each.name}]` : each.name}${each.repeating ? ", …" : ""}`)
    .join(", ")})`;
  const missing = parameters.filter(({ optional, repeating }, i) => !optional && !repeating && i >= given);
  if (missing.length > 0) {
    const names = missing.map((each) => each.name).join(chinese ? "、" : ", ");
    const message = chinese ? `${signature} 缺少参数：${names}。` : `${signature} lacks: ${names}.`;
    return { error: "#N/A", message };
  }
  if (parameters.at(-1)?.repeating || given <= parameters.length) return undefined;
  const most = parameters.length;
  const message = chinese
    ? `${signature} 最多 ${most} 个参数，写了 ${given} 个。`
    : `${signature} takes at most ${most} arguments; ${given} are given.`;
  return { error: "#N/A", message };
}
