import {
  BaseFunction,
  ErrorType,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionError, FunctionResult, HostFunction } from "../../host/remote-object";
import { countRefusal, type Locale } from "./argument-count";
import { coerce, isFunctionError, takesErrors, toEngine, toMatrix, type CellArgument } from "./marshal";

export interface CallSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that an argument names; undefined where it is a value. */
export interface ArgumentPlace extends CallSite {
  readonly rows: number;
  readonly columns: number;
}

type Argument = CellArgument | CellArgument[][] | null;
type SingleResult = Exclude<FunctionResult, readonly unknown[]>;

/** One invocation of a custom function. */
export interface Call {
  readonly args: readonly unknown[];
  readonly site: CallSite;
  /** Where the arguments stand, in the order in which they are written; for functions that ask for it. */
  readonly places: readonly (ArgumentPlace | undefined)[];
}

/** Called for each invocation: answers at once, or with an error while a promise is open. */
export type Invoke = (definition: HostFunction, call: Call) => FunctionResult;

/**
 * A custom function as the formula engine calls it. Scalar parameters that get a range are lifted
 * over it, as Excel does; matrix parameters always get rows of cells.
 */
export class CustomFunctionAdapter extends BaseFunction {
  constructor(
    private readonly definition: HostFunction,
    private readonly invoke: Invoke,
    private readonly report: (site: CallSite, result: FunctionResult) => void,
    private readonly locale: Locale
  ) {
    super(definition.name);
    this.needsReferenceObject = definition.requiresParameterAddresses ?? false;
  }

  /** A text written into the formula, "85%" or "2025-03-01", stays text as in Excel. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const site: CallSite = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.evaluate(variants.map(valuesOf), variants.map(placeOf), site);
    this.report(site, result);
    return toEngine(result);
  }

  private evaluate(
    variants: readonly BaseValueObject[],
    areas: readonly (ArgumentPlace | undefined)[],
    site: CallSite
  ): FunctionResult {
    const { parameters } = this.definition;
    // Excel refuses such a formula as it is typed.
    const refusal = this.definition.refuseCount
      ? this.definition.refuseCount(variants.length)
      : countRefusal(this.definition, variants.length, this.locale);
    if (refusal) return refusal;
    const matrices = variants.map((variant) =>
      variant.isLambda() ? [[{ error: ErrorType.VALUE }]] : toMatrix(variant)
    );
    const parameterOf = (i: number) => parameters[Math.min(i, parameters.length - 1)];
    const lifted = matrices.map(
      (matrix, i) =>
        matrix !== null &&
        parameterOf(i).dimensionality === "scalar" &&
        (matrix.length > 1 || matrix[0].length > 1)
    );
    /** @param row,column the cell of the lifted ranges, each of which stretches where it is one row or column */
    const single = (row: number, column: number): FunctionResult => {
      const at = (matrix: CellArgument[][]): [number, number] => [
        matrix.length === 1 ? 0 : row,
        matrix[0].length === 1 ? 0 : column,
      ];
      const args = matrices.map((matrix, i): Argument => {
        const parameter = parameterOf(i);
        if (matrix === null) return null;
        if (parameter.dimensionality === "matrix")
          return matrix.map((line) => line.map((cell) => coerce(cell, parameter.type)));
        const [r, c] = lifted[i] ? at(matrix) : [0, 0];
        return coerce(matrix[r][c], parameter.type);
      });
      const refused = args
        .map((argument, i) => (takesErrors(parameterOf(i)) ? undefined : firstError(argument)))
        .find(Boolean);
      if (refused) return refused;
      const places = areas.map((area, i) => {
        if (!area || !lifted[i]) return area;
        const [r, c] = at(matrices[i]!);
        return { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      });
      const repeating = parameters.at(-1)?.repeating ?? false;
      return this.invoke(this.definition, {
        args: gather(args, parameters.length, repeating),
        site,
        places,
      });
    };
    if (!lifted.includes(true)) return single(0, 0);
    const spans = matrices.filter((_, i) => lifted[i]) as CellArgument[][][];
    const rows = Math.max(...spans.map((matrix) => matrix.length));
    const columns = Math.max(...spans.map((matrix) => matrix[0].length));
    const grid: SingleResult[][] = [];
    for (let r = 0; r < rows; r += 1) {
      const line: SingleResult[] = [];
      for (let c = 0; c < columns; c += 1) {
        const outside = spans.some(
          (matrix) =>
            (matrix.length > 1 && r >= matrix.length) || (matrix[0].length > 1 && c >= matrix[0].length)
        );
        const value = outside ? { error: ErrorType.NA } : single(r, c);
        // An array of arrays cannot be shown: Excel keeps the first cell.
        line.push((Array.isArray(value) ? value[0]?.[0] : value) as SingleResult);
      }
      grid.push(line);
    }
    return grid;
  }
}

/** References come as such only to functions that ask for their arguments' addresses. */
const valuesOf = (variant: FunctionVariantType): BaseValueObject =>
  variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);

function placeOf(variant: FunctionVariantType): ArgumentPlace | undefined {
  if (!variant.isReferenceObject()) return undefined;
  const reference = variant as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return {
    sheetId: reference.getSheetId(),
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** One argument per parameter: omitted ones null, those of a repeating parameter together in an array. */
function gather(args: readonly Argument[], count: number, repeating: boolean): unknown[] {
  const plain = repeating ? count - 1 : count;
  const gathered: unknown[] = Array.from({ length: plain }, (_, i) => args[i] ?? null);
  if (repeating) gathered.push(args.slice(plain));
  return gathered;
}

function firstError(argument: Argument): FunctionError | undefined {
  if (Array.isArray(argument)) return argument.flat().find(isFunctionError);
  return isFunctionError(argument) ? argument : undefined;
}
