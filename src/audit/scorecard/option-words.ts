import type { Value } from "../../formula";

export type Direction = "higher" | "lower";

/** Words for directions as functions take them and as people write them in a column of their own. */
const lower = /^(lower|low|lower is better|less is better|min(imi[sz]e)?|↓|越低越好|越小越好|低|低优)$/i;
const higher = /^(higher|high|higher is better|more is better|max(imi[sz]e)?|↑|越高越好|越大越好|高|高优)$/i;

/** The direction that a cell says; undefined for anything else. */
export function directionWord(value: Value): Direction | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return lower.test(text) ? "lower" : higher.test(text) ? "higher" : undefined;
}

/** The direction that a function takes: higher where nothing is said. */
export const directionOf = (value: Value): Direction => directionWord(value) ?? "higher";

const conventions: Readonly<Record<string, string>> = { 比率: "ratio", 线性: "linear" };
const missings: Readonly<Record<string, string>> = {
  按比例分摊: "rescale",
  平均分摊: "equal",
  计零: "zero",
  不计算: "block",
};
const zeroTargets: Readonly<Record<string, string>> = { 报错: "error", 达标: "met" };

const word = (value: Value, zh: Readonly<Record<string, string>>, standard: string): string => {
  if (typeof value !== "string" || value.trim() === "") return standard;
  const text = value.trim().toLowerCase();
  return zh[text] ?? text;
};

export const conventionOf = (value: Value): string => word(value, conventions, "linear");
export const missingOf = (value: Value): string => word(value, missings, "rescale");
export const zeroTargetOf = (value: Value): string => word(value, zeroTargets, "error");
