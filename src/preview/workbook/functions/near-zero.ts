import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): FunctionVariantType | null | undefined;
}
interface Executor {
  execute(data: { node: Node | null }): FunctionVariantType;
}

/** The kinds of nodes in the engine's tree of a formula (0.25.1, pinned). */
const ROOT = 9;
const OPERATOR = 3;
/** What is left of a difference of two numbers that agree in their first 15 digits. */
const NOTHING = 2 ** -49;

/**
 * Excel gives 0 where the last step of a formula is an addition or subtraction and all that is left of it is what the
 * binary notation could not hold: `=0.1+0.2-0.3` is 0. In parentheses it is an ordinary step: `=(0.1+0.2-0.3)` is
 * 5.55E-17.
 */
export function vanishNearZero(injector: Injector): void {
  const interpreter = injector.get(Interpreter) as unknown as Executor;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const execute = interpreter.execute.bind(interpreter);
  // The tree of a formula knows no parentheses: its text does.
  const text = (): string => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    return config.getFormulaData()[unit]?.[sheet]?.[row]?.[column]?.f ?? "";
  };
  interpreter.execute = (data) => {
    const result = execute(data);
    return data.node && isLeftover(data.node, numberOf(result)) && !isWholeInParentheses(text())
      ? NumberValueObject.create(0)
      : result;
  };
}

/** @example isWholeInParentheses("=(1+2)-(3)") // false: the first parenthesis closes before the end */
function isWholeInParentheses(formula: string): boolean {
  const body = formula.replace(/^=/, "").trim();
  if (!body.startsWith("(")) return false;
  let depth = 0;
  for (let i = 0; i < body.length; i += 1) {
    if (body[i] === "(") depth += 1;
    else if (body[i] === ")") depth -= 1;
    if (depth === 0) return i === body.length - 1;
  }
  return false;
}

function isLeftover(root: Node, result: number | undefined): boolean {
  if (root.nodeType !== ROOT || result === undefined || result === 0) return false;
  const [step, ...others] = root.getChildren();
  if (others.length > 0 || step?.nodeType !== OPERATOR || !/^[-+]$/.test(step.getToken())) return false;
  const operands = step.getChildren().map((child) => Math.abs(numberOf(child.getValue()) ?? 0));
  return Math.abs(result) < NOTHING * Math.max(...operands);
}

/** The number that a value or a single cell holds. */
function numberOf(variant: FunctionVariantType | null | undefined): number | undefined {
  if (!variant || variant.isError()) return undefined;
  const value = variant.isReferenceObject()
    ? singleCell(variant as BaseReferenceObject)
    : (variant as BaseValueObject);
  if (!value || value.isArray()) {
    const array = value as ArrayValueObject | undefined;
    if (!array || array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
    return numberOf(array.getFirstCell());
  }
  return value.isNumber() ? Number(value.getValue()) : undefined;
}

function singleCell(reference: BaseReferenceObject): BaseValueObject | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn ? reference.getFirstCell() : undefined;
}
