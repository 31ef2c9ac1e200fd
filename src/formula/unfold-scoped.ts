import type { FormulaNode } from "./tree";
import { dependent, type Lambda, type Unfolded } from "./unfolded";
import { deepest, type Unfolding } from "./unfolding";
import type { Block } from "./value";

type Unfold = (node: FormulaNode, over: Unfolding) => Unfolded;

/** LET, LAMBDA and the call of a LAMBDA. */
export function unfoldScoped(
  node: FormulaNode & { kind: "opaque" },
  over: Unfolding,
  unfold: Unfold
): Unfolded {
  const { scoped } = node;
  switch (scoped?.kind) {
    case "let": {
      const scope = new Map(over.scope);
      const bindings = scoped.bindings.map(({ name, value }) => {
        const part = unfold(value, { ...over, scope });
        scope.set(name.toLowerCase(), part);
        return part;
      });
      const body = unfold(scoped.body, { ...over, scope });
      const { block, area, formats, lambda } = body;
      const names = scoped.bindings.map(({ name }) => name);
      const not = block || lambda ? undefined : dependent([body]);
      return { node, parts: [...bindings, body], names, block, area, formats, lambda, not };
    }
    case "lambda":
      return {
        node,
        parts: [],
        lambda: lambdaOf(scoped, over, unfold),
        not: { why: "function", what: node.name },
      };
    case "apply":
      return applied(
        node,
        unfold(scoped.lambda, over).lambda,
        scoped.args.map((arg) => arg && unfold(arg, over))
      );
    default:
      return { node, parts: [], not: { why: "function", what: node.name } };
  }
}

const lambdaOf =
  (
    { params, body }: { readonly params: readonly string[]; readonly body: FormulaNode },
    over: Unfolding,
    unfold: Unfold
  ): Lambda =>
  (args) => {
    const depth = (over.depth ?? 0) + 1;
    if (args.length !== params.length) return [[{ error: "#VALUE!" }]];
    if (depth > deepest) return undefined;
    const scope = new Map(over.scope);
    params.forEach((name, i) =>
      scope.set(name.toLowerCase(), { node: { kind: "name", text: name }, parts: [], block: args[i] })
    );
    return unfold(body, { ...over, depth, scope }).block;
  };

/** The call of a LAMBDA with values. */
export function applied(
  node: FormulaNode,
  lambda: Lambda | undefined,
  parts: readonly (Unfolded | null)[]
): Unfolded {
  const blocks = parts.map((part) => (part ? part.block : ([[null]] as Block)));
  if (!blocks.every((block) => block !== undefined)) return { node, parts, not: dependent(parts) };
  const block = lambda?.(blocks);
  return block ? { node, parts, block } : { node, parts, not: { why: "function", what: "LAMBDA" } };
}
