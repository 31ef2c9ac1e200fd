import { turnOf } from "./branches";
import type { FormulaNode } from "./tree";
import { dependent, type Unfolded } from "./unfolded";
import { type Block, broadcast, type Value } from "./value";

/**
 * IF, IFERROR, IFNA, CHOOSE, SWITCH and IFS. Over single cells only the conditions that are needed and the branch
 * taken are unfolded, as Excel evaluates no other.
 */
export function unfoldBranch(
  node: FormulaNode & { kind: "call" },
  unfold: (part: FormulaNode) => Unfolded
): Unfolded {
  const { name, args } = node;
  const parts: (Unfolded | null)[] = args.map(() => null);
  const all = (): (Unfolded | null)[] => args.map((arg, i) => parts[i] ?? (arg ? unfold(arg) : null));
  if (args.length < 2 || !args[0]) return { node, parts: [], not: { why: "unsupported", what: name } };
  const seen = new Map<number, Value>();
  for (;;) {
    const turn = turnOf(name, seen, args.length);
    if ("result" in turn)
      return turn.result === undefined
        ? { node, parts, not: { why: "text", what: "" } }
        : { node, parts, block: [[turn.result]] };
    const at = "look" in turn ? turn.look : turn.taken;
    const arg = args[at];
    // A branch that is left out is FALSE, one that is left empty 0.
    if (!arg) {
      if ("taken" in turn) return { node, parts, block: [[arg === undefined ? false : 0]], taken: at };
      seen.set(at, null);
      continue;
    }
    const part = (parts[at] ??= unfold(arg));
    const { block, area, formats, not } = part;
    if ("taken" in turn) return { node, parts, taken: at, block, area, formats, not };
    if (!block) {
      const every = all();
      return { node, parts: every, not: dependent(every) };
    }
    if (block.length > 1 || block[0].length > 1) return ofBranches(node, all());
    seen.set(at, block[0][0]);
  }
}

/** Cell by cell, where a condition is a range. */
function ofBranches(node: FormulaNode & { kind: "call" }, parts: readonly (Unfolded | null)[]): Unfolded {
  const blocks = node.args.map((_, i) => (parts[i] ? parts[i].block : ([[0]] as Block)));
  if (!blocks.every((block) => block !== undefined)) return { node, parts, not: dependent(parts) };
  const block = broadcast(blocks, (...values) => {
    const seen = new Map(values.entries());
    const turn = turnOf(node.name, seen, values.length);
    if ("result" in turn) return turn.result;
    return "taken" in turn ? (turn.taken < values.length ? values[turn.taken] : false) : undefined;
  });
  return block ? { node, parts, block } : { node, parts, not: { why: "text", what: "" } };
}
