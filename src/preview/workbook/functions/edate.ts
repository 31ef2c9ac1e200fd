import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { addMonths } from "./add-months";
import { arrayOf } from "./marshal";

/** EDATE of Excel. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("EDATE");
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const [start, months] = variants as BaseValueObject[];
    if (start.isError()) return start;
    if (months.isError()) return months;
    if (!start.isArray() && !months.isArray()) return this.single(start, months);
    const rows = Math.max(sizeOf(start)[0], sizeOf(months)[0]);
    const columns = Math.max(sizeOf(start)[1], sizeOf(months)[1]);
    if (rows === 1 && columns === 1) return this.single(pick(start, 0, 0), pick(months, 0, 0));
    const results = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.single(pick(start, r, c), pick(months, r, c)))
    );
    return arrayOf(results);
  }

  private single(start: BaseValueObject | undefined, months: BaseValueObject | undefined): BaseValueObject {
    if (start?.isError()) return start;
    if (months?.isError()) return months;
    const from = numberOf(start);
    const by = numberOf(months);
    if (from === undefined || by === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    const result = addMonths(from, by);
    return result === undefined ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
  }
}

const sizeOf = (value: BaseValueObject): [number, number] =>
  value.isArray()
    ? [(value as ArrayValueObject).getRowCount(), (value as ArrayValueObject).getColumnCount()]
    : [1, 1];

function pick(value: BaseValueObject, row: number, column: number): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const [rows, columns] = sizeOf(value);
  return (value as ArrayValueObject).get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? undefined;
}

function numberOf(value: BaseValueObject | undefined): number | undefined {
  if (!value || value.isNull()) return 0;
  if (value.isBoolean()) return undefined;
  const number = value.isString() ? value.convertToNumberObjectValue().getValue() : value.getValue();
  return typeof number === "number" ? number : undefined;
}
