import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { SPILL_FUNCTION } from "../formula/engine-text";
import type { Book } from "../book/book";

interface Rectangle {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
type BySheet = Record<
  string,
  | Record<string, Record<number, Record<number, Rectangle | null | undefined> | undefined> | undefined>
  | undefined
>;

/** `A1#`: the rectangle that the dynamic array in a cell fills; #REF! where there is none, as in Excel. */
export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly book: Book) {
    super(SPILL_FUNCTION);
  }

  override calculate(variant: FunctionVariantType): FunctionVariantType {
    if (variant.isError()) return variant;
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const unit = reference.getUnitId();
    const sheet = reference.getSheetId();
    // Arrays of the calculation under way come before those of the last one.
    const running = this.book.engine.injector.get(IFormulaRuntimeService).getUnitArrayFormula() as BySheet;
    const settled = this.book.spills.getArrayFormulaRange() as BySheet;
    const range =
      running?.[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      settled?.[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (!range) return ErrorValueObject.create(ErrorType.REF);
    return this.createReferenceObject(reference, range);
  }
}
