import type { Token } from "@borgar/fx";
import { entryOf, type RegisteredFunction } from "../../functions/registry";
import { parseFormula } from "../parse-formula";
import type { FormulaNode } from "../tree";
import { type KpiCall, outerCalls, textOf, tokensOf } from "./kpi-call";
import type { TwinRefusal } from "./refusal";
import { isSingle, type Shape, type ShapeOf, shapeOfNode } from "./shape";
import { resultShape } from "./result-shape";
import { type Flavour, isNoTwin, type TwinArgument } from "./twin";
import { detachedAsValues, twins } from "./twins";
import { nestingOf } from "./nesting";

export interface TwinContext {
  /** The shape of what a reference holds whose text does not tell: a name, a spill, a table. */
  readonly shapeOf?: ShapeOf;
}

export type TwinResult =
  | {
      readonly ok: true;
      /** With "=". */
      readonly formula: string;
      /** Whether the formula may give more than one cell or works on ranges as arrays: Excel 2016 must get it as an array formula. */
      readonly array: boolean;
    }
  | { readonly ok: false; readonly reason: TwinRefusal };

const LONGEST = 8192;
const DEEPEST = 64;

/**
 * A cell's formula with every KPI call in it replaced by the same calculation in functions that Excel has itself.
 * Whatever else is in the formula stays as it is written.
 *
 * @param formula in English and with commas, with or without its "="
 * @example twinOf("=ROUND(KPI.REQUIREDRATE(600,450,3),1)", "microsoft365")
 * // { ok: true, formula: "=ROUND(IF(3=0,#DIV/0!,IF(3<0,#NUM!,(600-450)/3)),1)", array: false }
 */
export function twinOf(formula: string, flavour: Flavour, context: TwinContext = {}): TwinResult {
  const whole = formula.startsWith("=") ? formula : `=${formula}`;
  if (!parseFormula(whole)) return { ok: false, reason: { reason: "notParsed" } };
  const tokens = tokensOf(whole);
  if (outerCalls(tokens).length === 0) return { ok: false, reason: { reason: "noKpiFunction" } };
  try {
    const translation = new Translation(tokens, flavour, context.shapeOf);
    const text = translation.text(0, tokens.length);
    if (text.length > LONGEST) throw new Refused({ reason: "tooLong" });
    if (nestingOf(text) > DEEPEST) throw new Refused({ reason: "nestingTooDeep" });
    return { ok: true, formula: text, array: translation.array };
  } catch (refused) {
    if (refused instanceof Refused) return { ok: false, reason: refused.reason };
    throw refused;
  }
}

/** Carries a refusal out of nested calls. */
class Refused extends Error {
  constructor(readonly reason: TwinRefusal) {
    super(reason.reason);
  }
}

class Translation {
  /** Whether any call works on more than single cells. */
  array = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly flavour: Flavour,
    private readonly known?: ShapeOf
  ) {}

  /** The text of some tokens with the KPI calls in it replaced. */
  text(from: number, to: number): string {
    let text = "";
    let at = from;
    for (const call of outerCalls(this.tokens, from, to)) {
      text += textOf(this.tokens, at, call.from) + this.call(call).text;
      at = call.to + 1;
    }
    return text + textOf(this.tokens, at, to);
  }

  private call({ name, args: spans }: KpiCall): { text: string; shape: Shape } {
    const called = `KPI.${name}`;
    const entry = entryOf(name);
    if (!entry) throw new Refused({ reason: "unknownFunction", function: called });
    const twin = twins.get(name);
    if (!twin || detachedAsValues.has(name)) throw new Refused({ reason: "noTwin", function: called });
    const args = spans.map(([from, to]) => this.argument(from, to));
    if (args.length > entry.parameters.length && !repeats(entry) && args.some(Boolean))
      throw new Refused({ reason: "tooManyArguments", function: called });
    const write = twin[this.flavour];
    const text = typeof write === "function" ? write(args) : write;
    if (isNoTwin(text)) throw new Refused({ ...text, function: called });
    // Here and not only of the whole: written out, each level of nesting multiplies the text.
    if (text.length > LONGEST) throw new Refused({ reason: "tooLong", function: called });
    if (args.some((arg) => arg && !isSingle(arg.shape))) this.array = true;
    return { text, shape: resultShape(entry, args) };
  }

  private argument(from: number, to: number): TwinArgument | undefined {
    const written = textOf(this.tokens, from, to);
    if (written.trim() === "") return undefined;
    const [call] = outerCalls(this.tokens, from, to);
    const alone =
      call &&
      textOf(this.tokens, from, call.from).trim() + textOf(this.tokens, call.to + 1, to).trim() === "";
    if (alone) return this.call(call);
    const node = parseFormula(written);
    return {
      text: this.text(from, to).trim(),
      shape: shapeOfNode(node, this.known),
      constant: constantOf(node),
    };
  }
}

const repeats = ({ parameters }: RegisteredFunction): boolean =>
  parameters.some(({ kind }) => kind === "inputs");

/** The value of an argument that is a constant: 1.2, -5, 10%, "lower", TRUE. */
function constantOf(node: FormulaNode | undefined): number | string | boolean | undefined {
  if (node?.kind === "value") return typeof node.value === "object" ? undefined : node.value;
  if (node?.kind !== "unary") return undefined;
  const value = constantOf(node.operand);
  if (typeof value !== "number") return undefined;
  if (node.operator === "-") return -value;
  return node.operator === "%" ? value / 100 : node.operator === "+" ? value : undefined;
}
