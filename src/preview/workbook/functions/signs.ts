import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

/** What the engine keeps to itself (0.25.1, pinned). */
interface Reader {
  _suffixExpressionHandler(node: LexerNode): boolean;
  _formulaErrorLastTokenCheck(formula: readonly string[], index: number): boolean;
}

/** What the engine does not read after a minus: arrays, texts, errors, TRUE and FALSE, variables. */
const UNREAD = /^-\s*([{"#].*|[\p{L}_][\p{L}\p{N}_.]*)$/su;
const CELL = /^[a-z]{1,3}[1-9]\d*$/i;

/** Makes the engine read a sign before any value and a percent sign after another: `-{1,2}`, `-x` in a LET, `5%%`. */
export function readSigns(): void {
  const prototype = LexerTreeBuilder.prototype as unknown as Reader & { readsSigns?: boolean };
  if (prototype.readsSigns) return;
  const { _suffixExpressionHandler: order, _formulaErrorLastTokenCheck: isFaulty } = prototype;
  prototype._suffixExpressionHandler = function inOrder(this: Reader, node) {
    const valid = order.call(this, node);
    const children = node.getChildren();
    if (valid && Array.isArray(children)) node.setChildren(children.map(withSign));
    return valid;
  };
  prototype._formulaErrorLastTokenCheck = function check(this: Reader, formula, index) {
    let last = index;
    for (;;) {
      const before = formula.findLastIndex((char, i) => i < last && char !== " ");
      if (formula[last] !== "%" || formula[before] !== "%") break;
      last = before;
    }
    return isFaulty.call(this, formula, last);
  };
  prototype.readsSigns = true;
}

/** A minus and what stands after it as two: the engine then knows the second for what it is. */
function withSign(child: string | LexerNode): string | LexerNode {
  const value = typeof child === "string" ? UNREAD.exec(child.trim())?.[1] : undefined;
  if (value === undefined || CELL.test(value)) return child;
  const minus = new LexerNode();
  minus.setToken("-");
  minus.setChildren([value]);
  return minus;
}
