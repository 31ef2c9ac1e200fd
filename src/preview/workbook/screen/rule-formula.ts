import type { ConditionalFormatData } from "../data";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const plain = (formula: string): string => formula.replace(/^=/, "");

const COMPARISONS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

const PRESETS: Record<string, (cell: string) => string> = {
  containsBlanks: (cell) => `=LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `=LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `=ISERROR(${cell})`,
  notContainsErrors: (cell) => `=NOT(ISERROR(${cell}))`,
  today: (cell) => `=INT(${cell})=TODAY()`,
  yesterday: (cell) => `=INT(${cell})=TODAY()-1`,
  tomorrow: (cell) => `=INT(${cell})=TODAY()+1`,
  last7Days: (cell) => `=AND(INT(${cell})<=TODAY(),INT(${cell})>TODAY()-7)`,
};

/**
 * The condition of a rule as a formula over the first cell of its range; undefined when it needs
 * more than the cell itself.
 * @example ruleFormula({ type: "cellIs", operator: "lessThan", formula1: "=0.9" }, "B4") // "=AND(B4<>\"\",B4<(0.9))"
 */
export function ruleFormula(rule: ConditionalFormatData["rule"], cell: string): string | undefined {
  if (rule.type === "expression") return rule.formula || undefined;
  if (rule.type === "cellIs") {
    const first = plain(rule.formula1);
    const second = plain(rule.formula2 ?? rule.formula1);
    const within = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    if (rule.operator === "between") return `=AND(${cell}<>"",${within})`;
    if (rule.operator === "notBetween") return `=AND(${cell}<>"",NOT(${within}))`;
    const sign = COMPARISONS[rule.operator];
    return sign ? `=AND(${cell}<>"",${cell}${sign}(${first}))` : undefined;
  }
  if (rule.type === "containsText") {
    const text = quoted(rule.text);
    if (rule.operator === "contains") return `=ISNUMBER(SEARCH(${text},${cell}))`;
    if (rule.operator === "notContains") return `=NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    return `=${rule.operator === "beginsWith" ? "LEFT" : "RIGHT"}(${cell},${rule.text.length})=${text}`;
  }
  return rule.type === "preset" ? PRESETS[rule.kind]?.(cell) : undefined;
}
