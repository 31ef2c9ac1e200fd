import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { arrayOf } from "./marshal";

type Operate = (a: number, b: number) => number;
type Compare = (a: number, b: number, operator: string) => boolean;

/** Beyond 15 significant digits two numbers are the same to Excel's comparisons. */
const DIGITS = 15;
/** Numbers that are further apart than this share of themselves differ in their first 15 digits. */
const NEAR = 2 ** -48;

/** Adds, subtracts, multiplies and divides as Excel does: in double precision. The engine's own goes by decimals. */
export function calculateInDoubles(service: IFunctionService): void {
  service.registerExecutors(new ArrayOperator("MINUS"), new ArrayOperator("DIVIDED"));
  const prototype = NumberValueObject.prototype as unknown as Record<string, unknown> & {
    inDoubles?: boolean;
  };
  if (prototype.inDoubles) return;
  const operate = (member: string, operation: Operate, byZero = false): void => {
    prototype[member] = function calculate(this: NumberValueObject, given: string | number | boolean) {
      const a = Number(this.getValue());
      const b = Number(given);
      if ((typeof given === "string" && given.trim() === "") || Number.isNaN(a) || Number.isNaN(b))
        return ErrorValueObject.create(ErrorType.VALUE);
      if (byZero && b === 0) return ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
      const result = operation(a, b);
      // There is no negative zero in a cell.
      return Number.isFinite(result)
        ? NumberValueObject.create(result === 0 ? 0 : result)
        : ErrorValueObject.create(ErrorType.NUM);
    };
  };
  operate("plusBy", (a, b) => a + b);
  operate("minusBy", (a, b) => a - b);
  operate("multiplyBy", (a, b) => a * b);
  operate("dividedBy", (a, b) => a / b, true);
  const compare = prototype._compareFiniteNumber as Compare;
  prototype._compareFiniteNumber = (a: number, b: number, operator: string) =>
    same(a, b) ? /=/.test(operator) : compare(a, b, operator);
  prototype.inDoubles = true;
}

/** Whether a comparison takes two numbers for the same, as it does with 0.1+0.2 and 0.3. */
const same = (a: number, b: number): boolean =>
  a === b ||
  (Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b)) &&
    a.toPrecision(DIGITS) === b.toPrecision(DIGITS));

/** A value less an array, or divided by one: cell by cell. The engine's own takes the reciprocals first. */
class ArrayOperator extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const [left, right] = variants as BaseValueObject[];
    if (left.isError()) return left;
    if (right.isError()) return right;
    const from = right.isArray() && !left.isArray() ? arrayOf([[left]]) : left;
    return this.name === "MINUS" ? from.minus(right) : from.divided(right);
  }
}
