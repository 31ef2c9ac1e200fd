import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionError, FunctionResult, HostFunction } from "../../host/remote-object";
import { coerce, isFunctionError, takesErrors, toEngine, toMatrix, type CellArgument } from "./marshal";

export interface CallSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Argument = CellArgument | CellArgument[][] | null;
type SingleResult = Exclude<FunctionResult, readonly unknown[]>;

/** Called for each invocation: answers at once, or with an error while a promise is open. */
export type Invoke = (definition: HostFunction, args: readonly unknown[], site: CallSite) => FunctionResult;

/**
 * A custom function as the formula engine calls it. Scalar parameters that get a range are lifted
 * over it, as Excel does; matrix parameters always get rows of cells.
 */
export class CustomFunctionAdapter extends BaseFunction {
  constructor(
    private readonly definition: HostFunction,
    private readonly invoke: Invoke,
    private readonly report: (site: CallSite, result: FunctionResult) => void
  ) {
    super(definition.name);
    this.minParams = definition.parameters.filter(
      (parameter) => !parameter.optional && !parameter.repeating
    ).length;
    this.maxParams = definition.parameters.some((parameter) => parameter.repeating)
      ? 255
      : definition.parameters.length;
  }

  /** A text written into the formula, "85%" or "2025-03-01", stays text as in Excel. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const site: CallSite = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.evaluate(variants as BaseValueObject[], site);
    this.report(site, result);
    return toEngine(result);
  }

  private evaluate(variants: readonly BaseValueObject[], site: CallSite): FunctionResult {
    const { parameters } = this.definition;
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
    const single = (pick: (matrix: CellArgument[][]) => CellArgument): FunctionResult => {
      const args = matrices.map((matrix, i): Argument => {
        const parameter = parameterOf(i);
        if (matrix === null) return null;
        if (parameter.dimensionality === "matrix")
          return matrix.map((row) => row.map((cell) => coerce(cell, parameter.type)));
        return coerce(lifted[i] ? pick(matrix) : matrix[0][0], parameter.type);
      });
      const refused = args
        .map((argument, i) => (takesErrors(parameterOf(i)) ? undefined : firstError(argument)))
        .find(Boolean);
      return (
        refused ??
        this.invoke(
          this.definition,
          gather(args, parameters.length, parameters.at(-1)?.repeating ?? false),
          site
        )
      );
    };
    if (!lifted.includes(true)) return single((matrix) => matrix[0][0]);
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
        const value = outside
          ? { error: ErrorType.NA }
          : single((matrix) => matrix[matrix.length === 1 ? 0 : r][matrix[0].length === 1 ? 0 : c]);
        // An array of arrays cannot be shown: Excel keeps the first cell.
        line.push((Array.isArray(value) ? value[0]?.[0] : value) as SingleResult);
      }
      grid.push(line);
    }
    return grid;
  }
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

/** The error in a cell where a function could not be called. */
export const failed = (error: ErrorType): BaseValueObject => ErrorValueObject.create(error);
