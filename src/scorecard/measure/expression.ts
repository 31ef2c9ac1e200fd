/**
 * Expressions of the dictionary: numbers, input ids, + - * / ( ), abs(), min(), max().
 * They are written into a sheet as a formula, and computed here as an independent check.
 */
const identifier = /[A-Za-z_][A-Za-z0-9_]*/g;
const functions = new Set(["abs", "min", "max"]);

/** The input ids of an expression, each once, in the order in which they first stand. */
export const inputsOf = (expression: string): string[] => [
  ...new Set((expression.match(identifier) ?? []).filter((name) => !functions.has(name))),
];

/** Whether a formula must stand in parentheses to be one operand. */
const isCompound = (formula: string): boolean =>
  !/^[\w.$]+$|^[A-Z.]+\([^()]*\)$/.test(formula) && !isOneCall(formula);

function isOneCall(formula: string): boolean {
  if (!/^[A-Z.]+\(/.test(formula) || !formula.endsWith(")")) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < formula.length; i++) {
    const char = formula[i];
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "(") depth++;
    if (char === ")" && --depth === 0 && i < formula.length - 1) return false;
  }
  return depth === 0;
}

/**
 * The expression with its inputs replaced by formulas.
 *
 * @example expressionFormula("a / (b - 1)", { a: "SUM(A1:A3)", b: "C1+C2" })  // "SUM(A1:A3)/((C1+C2)-1)"
 */
export function expressionFormula(expression: string, inputs: Readonly<Record<string, string>>): string {
  const replaced = expression.replace(/\s+/g, "").replace(identifier, (name) => {
    if (functions.has(name)) return name.toUpperCase();
    return isCompound(inputs[name]) ? `(${inputs[name]})` : inputs[name];
  });
  return replaced;
}

/**
 * What an expression as a whole is divided by; undefined where it is no quotient.
 *
 * @example denominatorOf("(end - new) / start")  // "start"
 * @example denominatorOf("a / b - 1")            // undefined
 */
export function denominatorOf(expression: string): string | undefined {
  let depth = 0;
  let divided = -1;
  for (const [at, char] of [...expression].entries()) {
    if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (depth > 0) continue;
    else if (char === "/" && divided < 0) divided = at;
    // Times, minus or once more divided: no plain quotient, or one of a product that weighs nothing.
    else if ("+-*/".includes(char) && at > 0) return undefined;
  }
  return divided < 0 ? undefined : expression.slice(divided + 1).trim();
}

/** The value of an expression; null where a divisor is zero. @example evaluate("a / b", { a: 1, b: 4 })  // 0.25 */
export function evaluate(expression: string, inputs: Readonly<Record<string, number>>): number | null {
  const tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_]*|[-+*/(),]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && at++ >= 0;

  const factor = (): number => {
    if (take("-")) return -factor();
    if (take("(")) {
      const value = sum();
      take(")");
      return value;
    }
    const token = tokens[at++];
    if (!functions.has(token)) return /^\d/.test(token) ? Number(token) : inputs[token];
    take("(");
    const values = [sum()];
    while (take(",")) values.push(sum());
    take(")");
    return token === "abs"
      ? Math.abs(values[0])
      : token === "min"
        ? Math.min(...values)
        : Math.max(...values);
  };
  const product = (): number => {
    let value = factor();
    for (;;) {
      if (take("*")) value *= factor();
      else if (take("/")) value /= factor();
      else return value;
    }
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (take("+")) value += product();
      else if (take("-")) value -= product();
      else return value;
    }
  };
  const value = sum();
  return Number.isFinite(value) ? value : null;
}
