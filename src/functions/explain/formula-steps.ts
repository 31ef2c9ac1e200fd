import {
  branchNames,
  cellOf,
  type FormulaNode,
  isError,
  isElementwiseFunction,
  type NotUnfolded,
  type Unfolded,
  type Value,
  writeFormula,
} from "../../formula";
import type { Locale } from "../../i18n/sentence";
import { entryOf } from "../registry";
import { kpiCall, type Input, type Offset } from "./kpi-call";
import { kpiName } from "./kpi-caller";
import { inputStep, kpiSteps } from "./kpi-steps";
import { putIn, shownBlock, shownValue } from "./shown-value";
import { type ExplainKey, say } from "./speak";
import type { ExplainStep } from "./step";

const isLet = (node: FormulaNode): boolean => node.kind === "opaque" && node.scoped?.kind === "let";

/** KPI calls, branches and LET have steps of their own, wherever they stand. */
const ownSteps = (node: FormulaNode): boolean =>
  isLet(node) || (node.kind === "call" && (kpiName(node.name) !== undefined || branchNames.has(node.name)));

/** Whether each cell of a part's result comes from the cell in the same place of its own parts. */
const isElementwise = (node: FormulaNode): boolean =>
  node.kind === "binary" ||
  (node.kind === "unary" && node.operator !== "#" && node.operator !== "@") ||
  (node.kind === "call" &&
    (branchNames.has(node.name) || isElementwiseFunction(node.name, node.args.length)));

/** Steps of the parts of a formula, inner parts first. */
export class FormulaSteps {
  readonly steps: ExplainStep[] = [];
  /** KPI functions met, in order. */
  readonly functions = new Set<string>();
  private calls = 0;

  constructor(
    private readonly sheet: string,
    private readonly locale: Locale
  ) {}

  /** @param offset the cell of the part's result that counts; undefined for the whole of it */
  add(part: Unfolded, offset: Offset | undefined): void {
    const { node } = part;
    if (node.kind === "call" && kpiName(node.name)) this.addKpi(part, kpiName(node.name)!, offset);
    else if (node.kind === "call" && branchNames.has(node.name)) this.addBranch(part, offset);
    else if (isLet(node)) this.addLet(part, offset);
    else if (node.kind === "call" || node.kind === "binary" || node.kind === "unary")
      this.addExpression(part, offset);
    else if (part.not) this.note(part.not);
  }

  private addKpi(part: Unfolded, name: string, offset: Offset | undefined): void {
    const entry = entryOf(name)!;
    this.functions.add(name);
    if (entry.asynchronous) return this.addExplanation(part, name);
    for (const [i, each] of part.parts.entries()) {
      const kind = entry.parameters[Math.min(i, entry.parameters.length - 1)]?.kind;
      if (each) this.add(each, kind === "element" || kind === "inputs" ? offset : undefined);
    }
    const { block } = part;
    if (!block) return this.addUnknown(part);
    const single = block.length === 1 && block[0].length === 1;
    const at = offset ?? (single ? { row: 0, column: 0 } : undefined);
    if (at) this.addSteps(kpiSteps(kpiCall(entry, part, at), part, this.sheet, this.locale));
    else this.addWhole(part, name);
  }

  /** Adds the lines of one KPI call. */
  private addSteps(steps: readonly ExplainStep[]): void {
    const call = ++this.calls;
    this.steps.push(...steps.map((step) => ({ ...step, call })));
  }

  /** A call that shows the steps of another cell: what there is to say of it is in that cell. */
  private addExplanation(part: Unfolded, name: string): void {
    const rule = { kind: "rule", step: say("rule", this.locale), value: "" } as const;
    this.addSteps([
      ...this.callSteps(part, name, ""),
      { ...rule, expression: say("otherCell", this.locale) },
    ]);
  }

  /** A call with many results that another part takes as a whole. */
  private addWhole(part: Unfolded, name: string): void {
    this.addSteps(this.callSteps(part, name, shownBlock(part.block!, undefined, this.locale)));
  }

  private callSteps(part: Unfolded, name: string, value: string): ExplainStep[] {
    const { locale, sheet } = this;
    const inputs = entryOf(name)!.parameters.flatMap((parameter, i) => {
      const written = part.parts[i];
      if (!written?.block) return [];
      const { block, area, formats } = written;
      const input: Input = { parameter, written, block, area, formats, value: block[0][0] };
      return inputStep(input, sheet, locale);
    });
    return [{ kind: "function", step: `KPI.${name}`, expression: writeFormula(part.node), value }, ...inputs];
  }

  /** The names that LET gives, each with what it stands for, and then what is calculated from them. */
  private addLet({ node, names = [], parts }: Unfolded, offset: Offset | undefined): void {
    const { locale } = this;
    for (const [i, name] of names.entries()) {
      const part = parts[i]!;
      if (ownSteps(part.node)) this.add(part, undefined);
      else for (const inner of this.leaves(part, undefined)) this.add(inner.part, inner.offset);
      if (part.lambda) continue;
      this.steps.push({
        kind: "calculation",
        step: say("named", locale, { name }),
        expression: writeFormula(part.node),
        value: part.block ? shownBlock(part.block, part.formats, locale) : "",
      });
    }
    const body = parts.at(-1);
    if (body) this.add(body, offset);
    if (body && !body.block && node.kind === "opaque" && body.not?.why === "part") this.note(body.not);
  }

  private addBranch(part: Unfolded, offset: Offset | undefined): void {
    const { parts, taken } = part;
    const [condition, ...others] = parts;
    if (condition) this.add(condition, offset);
    if (condition?.block) this.sayBranch(part, this.valueOf(condition, offset), taken);
    for (const each of others) if (each) this.add(each, offset);
    if (
      !part.block &&
      part.not?.why === "part" &&
      parts.every((each) => each?.block !== undefined || each === null)
    )
      this.note(part.not);
    // Where one branch was taken, its own steps say it all.
    if (part.taken === undefined) this.calculation(part, offset);
  }

  private sayBranch({ node, parts }: Unfolded, value: Value | undefined, taken: number | undefined): void {
    if (node.kind !== "call" || value === undefined || taken === undefined) return;
    const { locale } = this;
    const rule = (key: ExplainKey, values: Record<string, string | number>): void =>
      void this.steps.push({
        kind: "rule",
        step: say("rule", locale),
        expression: say(key, locale, values),
        value: "",
      });
    if (node.name === "IFERROR" || node.name === "IFNA") {
      const condition = this.withValues(parts[0]!, undefined);
      if (isError(value) && taken === 1) rule("wasError", { condition, error: value.error });
      else rule("noError", { condition });
      return;
    }
    // Of IFS the condition stands before what is taken.
    const asked = node.name === "IFS" ? parts[taken - 1] : parts[0];
    if (!asked) return;
    const condition = this.withValues(asked, undefined);
    const truth =
      node.name === "IF"
        ? taken === 1
          ? "TRUE"
          : "FALSE"
        : shownValue(this.valueOf(asked, undefined) ?? null, undefined, locale);
    rule("branch", { condition, truth, place: taken + 1 });
  }

  /** An expression of operators and Excel's functions, as one step; KPI calls and branches in it come before. */
  private addExpression(part: Unfolded, offset: Offset | undefined): void {
    for (const inner of this.leaves(part, offset)) this.add(inner.part, inner.offset);
    if (part.not && part.not.why !== "part") this.note(part.not);
    this.calculation(part, offset);
  }

  /** The parts of an expression that are explained on their own. */
  private leaves(
    part: Unfolded,
    offset: Offset | undefined
  ): { part: Unfolded; offset: Offset | undefined }[] {
    const inner = isElementwise(part.node) ? offset : undefined;
    return part.parts.flatMap((each) => {
      if (!each) return [];
      if (ownSteps(each.node) || !["call", "binary", "unary"].includes(each.node.kind))
        return [{ part: each, offset: inner }];
      if (each.not && each.not.why !== "part") this.note(each.not);
      return this.leaves(each, inner);
    });
  }

  private calculation(part: Unfolded, offset: Offset | undefined): void {
    const { locale } = this;
    const expression = writeFormula(part.node);
    const value = this.valueOf(part, offset);
    const shown =
      value !== undefined
        ? shownValue(value, undefined, locale)
        : part.block
          ? shownBlock(part.block, undefined, locale)
          : "";
    const withValues = this.withValues(part, offset);
    this.steps.push({
      kind: "calculation",
      step: say("calculation", locale),
      expression,
      value: withValues === expression ? shown : "",
    });
    if (withValues !== expression)
      this.steps.push({
        kind: "calculation",
        step: say("withValues", locale),
        expression: withValues,
        value: shown,
      });
  }

  private addUnknown(part: Unfolded): void {
    if (part.not) this.note(part.not);
    this.steps.push({
      kind: "calculation",
      step: say("calculation", this.locale),
      expression: writeFormula(part.node),
      value: "",
    });
  }

  /** An expression with the values of its cells, KPI calls and branches put in. */
  private withValues(part: Unfolded, offset: Offset | undefined): string {
    const texts = new Map<FormulaNode, string>();
    const collect = (each: Unfolded, at: Offset | undefined): void => {
      const { node, block, formats } = each;
      const cells = ["reference", "name", "structured"].includes(node.kind);
      if (block && (cells || (each !== part && ownSteps(node)))) {
        const value = this.valueOf(each, at);
        const format = at ? (formats?.[at.row]?.[at.column] ?? formats?.[0]?.[0]) : formats?.[0]?.[0];
        const text =
          value === undefined
            ? `{${shownBlock(block, formats, this.locale)}}`
            : putIn(value, format, this.locale);
        texts.set(node, text);
        return;
      }
      const inner = isElementwise(node) ? at : undefined;
      for (const one of each.parts) if (one) collect(one, inner);
    };
    collect(part, offset);
    return writeFormula(part.node, (node) => texts.get(node));
  }

  private valueOf({ block }: Unfolded, offset: Offset | undefined): Value | undefined {
    if (!block) return undefined;
    if (block.length === 1 && block[0].length === 1) return block[0][0];
    return offset && cellOf(block, offset.row, offset.column);
  }

  private note({ why, what }: NotUnfolded): void {
    const key = `not${why[0].toUpperCase()}${why.slice(1)}` as ExplainKey;
    const expression = say(key, this.locale, { what });
    if (this.steps.some((step) => step.expression === expression)) return;
    this.steps.push({ kind: "note", step: say("note", this.locale), expression, value: "" });
  }
}
