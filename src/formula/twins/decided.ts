const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const COMPARISON = new RegExp(`^\\(?(${NUMBER})\\)?(<=|>=|<>|[=<>])\\(?(${NUMBER})\\)?$`);

/**
 * What a condition comes to where that is known: TRUE, FALSE, or two constants compared, so that a target written
 * into the formula is not asked whether it is zero.
 *
 * @example decided("100>0")  // true
 */
export function decided(condition: string): boolean | undefined {
  if (condition === "TRUE" || condition === "FALSE") return condition === "TRUE";
  const found = COMPARISON.exec(condition);
  if (!found) return undefined;
  const [left, right] = [Number(found[1]), Number(found[3])];
  switch (found[2]) {
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    default:
      return left >= right;
  }
}
