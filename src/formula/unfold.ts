import { aggregate, aggregateNames } from "./aggregates";
import type { Area, CellPlace } from "./cell-reader";
import { branchNames } from "./branches";
import { cellsFunction, isCellsFunction } from "./cells-functions";
import { conditionalAggregate, isConditionalAggregate } from "./conditional-aggregates";
import { higherOrder, higherOrderNames } from "./higher-order";
import { connective, isPlainFunction, plainFunction } from "./logic";
import { applyOperator, applySign } from "./operators";
import { parseFormula } from "./parse-formula";
import { resolveReference, resolveStructured, type Unresolved } from "./resolve";
import { isScalarFunction, scalarFunction } from "./scalar-functions";
import type { FormulaNode } from "./tree";
import { unfoldBranch } from "./unfold-branch";
import { applied, unfoldScoped } from "./unfold-scoped";
import { deepest, type Unfolding } from "./unfolding";
import { dependent, type Unfolded } from "./unfolded";
import { type Block, broadcast, type Value } from "./value";

/**
 * Evaluates a formula part by part and keeps what each part gives: references by a reader, functions that are not
 * Excel's own by a caller, operators and the usual functions around them here. A part that cannot be evaluated for
 * certain has no value and says why; so has everything that depends on it.
 */
export function unfold(node: FormulaNode, over: Unfolding): Unfolded {
  switch (node.kind) {
    case "value":
      return { node, block: [[node.value]], parts: [] };
    case "array":
      return ofArray(node, over);
    case "reference":
      return ofArea(node, resolveReference(node.text, over.at, over.reader), node.text, over);
    case "structured":
      return ofArea(node, resolveStructured(node.text, over.at, over.reader), node.text, over);
    case "name":
      return ofName(node, over);
    case "binary": {
      const parts = [unfold(node.left, over), unfold(node.right, over)];
      if ([",", " ", ":"].includes(node.operator))
        return { node, parts, not: { why: "unsupported", what: node.operator } };
      return computed(node, parts, (left, right) => applyOperator(node.operator, left, right));
    }
    case "unary":
      return ofUnary(node, over);
    case "call":
      return ofCall(node, over);
    case "opaque":
      return unfoldScoped(node, over, unfold);
  }
}

/** Cell by cell from its parts. */
function computed(
  node: FormulaNode,
  parts: readonly (Unfolded | null)[],
  calculate: (...values: Value[]) => Value | undefined
): Unfolded {
  const blocks = parts.map((part) => (part ? part.block : ([[null]] as Block)));
  if (!blocks.every((block) => block !== undefined)) return { node, parts, not: dependent(parts) };
  const block = broadcast(blocks, calculate);
  return block ? { node, parts, block } : { node, parts, not: { why: "text", what: "" } };
}

function ofArray(node: FormulaNode & { kind: "array" }, over: Unfolding): Unfolded {
  const rows = node.rows.map((row) => row.map((cell) => unfold(cell, over).block?.[0][0]));
  const complete = rows.every((row) => row.every((value) => value !== undefined));
  return complete
    ? { node, block: rows as Block, parts: [] }
    : { node, parts: [], not: { why: "unsupported", what: "{ }" } };
}

function ofArea(node: FormulaNode, found: Area | Unresolved, what: string, { reader }: Unfolding): Unfolded {
  if (typeof found === "string") return { node, parts: [], not: { why: found, what } };
  const cells = reader.area(found);
  return cells
    ? { node, parts: [], area: found, block: cells.values, formats: cells.formats }
    : { node, parts: [], not: { why: "unsupported", what } };
}

function ofName(node: FormulaNode & { kind: "name" }, over: Unfolding): Unfolded {
  const bound = over.scope?.get(node.text.toLowerCase());
  if (bound) return { ...bound, node, parts: [] };
  const split = node.text.lastIndexOf("!");
  const sheet =
    split < 0 ? over.at.sheet : node.text.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
  const table = over.reader.tables.find(({ name }) => name.toLowerCase() === node.text.toLowerCase());
  if (table) return ofArea(node, resolveStructured(`${table.name}[]`, over.at, over.reader), node.text, over);
  const formula = over.reader.nameFormula(node.text.slice(split + 1), sheet);
  const tree = formula === undefined ? undefined : parseFormula(formula);
  const depth = (over.depth ?? 0) + 1;
  if (!tree || depth > deepest) return { node, parts: [], not: { why: "missing", what: node.text } };
  const { block, area, formats, not, lambda } = unfold(tree, { ...over, depth, scope: undefined });
  return { node, parts: [], block, area, formats, not, lambda };
}

function ofUnary(node: FormulaNode & { kind: "unary" }, over: Unfolding): Unfolded {
  const operand = unfold(node.operand, over);
  if (node.operator === "#") {
    const { area } = operand;
    const spill = area && over.reader.spill(area.sheet, area.row, area.column);
    return ofArea(node, spill ?? "missing", `${"text" in node.operand ? node.operand.text : ""}#`, over);
  }
  if (node.operator === "@") return ofIntersection(node, operand, over.at);
  return computed(node, [operand], (value) => applySign(node.operator, value));
}

/** `@` takes the cell in the formula's own row or column. */
function ofIntersection(node: FormulaNode, operand: Unfolded, at: CellPlace): Unfolded {
  const { block, area, formats } = operand;
  if (block && block.length === 1 && block[0].length === 1) return { ...operand, node, parts: [operand] };
  const row = at.row - (area?.row ?? 0);
  const column = at.column - (area?.column ?? 0);
  if (!block || !area || !formats || area.sheet !== at.sheet)
    return { node, parts: [operand], not: { why: "unsupported", what: "@" } };
  const [r, c] = area.columns === 1 ? [row, 0] : area.rows === 1 ? [0, column] : [-1, -1];
  const value = block[r]?.[c];
  if (value === undefined) return { node, parts: [operand], block: [[{ error: "#VALUE!" }]] };
  const own = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
  return { node, parts: [operand], block: [[value]], area: own, formats: [[formats[r][c]]] };
}

/** Whether a function gives a value for each cell of its arguments. */
export const isElementwiseFunction = (name: string, args: number): boolean =>
  isScalarFunction(name, args) || isPlainFunction(name, args);

function ofCall(node: FormulaNode & { kind: "call" }, over: Unfolding): Unfolded {
  const { name } = node;
  if (branchNames.has(name)) return unfoldBranch(node, (part) => unfold(part, over));
  const parts = node.args.map((arg) => arg && unfold(arg, over));
  if (["AND", "OR"].includes(name) || aggregateNames.has(name) || isConditionalAggregate(name))
    return ofCells(node, parts);
  // N of a range is N of its first cell only: that is not followed.
  const follows = name !== "N" || parts.every((part) => part?.block?.flat().length === 1);
  if (isScalarFunction(name, parts.length) && follows)
    return computed(node, parts, (...values) => scalarFunction(name, values));
  if (isPlainFunction(name, parts.length) && parts.every((part) => part !== null))
    return parts.length > 0
      ? computed(node, parts, (...values) => plainFunction(name, values))
      : { node, parts, block: [[plainFunction(name, [])!]] };
  if (higherOrderNames.has(name)) return ofHigherOrder(node, parts);
  const known = parts.every((part) => part === null || part.block);
  if (!known) return { node, parts, not: dependent(parts) };
  if (isCellsFunction(name, parts.length)) {
    const block = cellsFunction(name, parts);
    return block ? { node, parts, block } : { node, parts, not: { why: "function", what: name } };
  }
  const lambda = over.scope?.get(name.toLowerCase())?.lambda;
  if (lambda) return applied(node, lambda, parts);
  const block = over.caller.call(
    name,
    parts.map((part) => part?.block ?? null)
  );
  if (block) return { node, parts, block };
  return named(node, parts, over) ?? { node, parts, not: { why: "function", what: name } };
}

/** A function that a name of the workbook stands for. */
function named(
  node: FormulaNode & { kind: "call" },
  parts: readonly (Unfolded | null)[],
  over: Unfolding
): Unfolded | undefined {
  if (over.reader.nameFormula(node.name, over.at.sheet) === undefined) return undefined;
  const { lambda } = ofName({ kind: "name", text: node.name }, over);
  return lambda && applied(node, lambda, parts);
}

/** MAP, REDUCE and their like: the last argument is called for the cells of the others. */
function ofHigherOrder(node: FormulaNode & { kind: "call" }, parts: readonly (Unfolded | null)[]): Unfolded {
  const lambda = parts.at(-1)?.lambda;
  const blocks = parts.slice(0, -1).map((part) => part?.block);
  if (!blocks.every((block) => block !== undefined)) return { node, parts, not: dependent(parts) };
  const block = lambda && blocks.length > 0 ? higherOrder(node.name, blocks, lambda) : undefined;
  return block ? { node, parts, block } : { node, parts, not: { why: "function", what: node.name } };
}

/** A function that makes one value of all the cells in its arguments. */
function ofCells(node: FormulaNode & { kind: "call" }, parts: readonly (Unfolded | null)[]): Unfolded {
  const { name } = node;
  if (!parts.every((part) => part?.block)) return { node, parts, not: dependent(parts) };
  const args = parts.map((part) => ({ block: part!.block!, fromCells: part!.area !== undefined }));
  const value =
    name === "AND" || name === "OR"
      ? connective(name, args)
      : isConditionalAggregate(name)
        ? conditionalAggregate(
            name,
            args.map(({ block }) => block)
          )
        : aggregate(name, args);
  if (value !== undefined) return { node, parts, block: [[value]] };
  return {
    node,
    parts,
    not: aggregateNames.has(name) ? { why: "text", what: "" } : { why: "function", what: name },
  };
}
