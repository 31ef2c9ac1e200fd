import { BaseFunction, type BaseReferenceObject } from "@univerjs/engine-formula";

type CreateReference = (
  this: BaseFunction,
  reference: BaseReferenceObject,
  range: object
) => BaseReferenceObject;

/**
 * INDEX, XLOOKUP and OFFSET give back a reference. When they are given a table's column, which
 * names no sheet, the engine takes what they give for a range of the formula's own sheet. The
 * reference made here stays on the table's sheet.
 */
export function keepTableSheet(): void {
  const prototype = BaseFunction.prototype as unknown as {
    createReferenceObject: CreateReference;
    keepsTableSheet?: boolean;
  };
  if (prototype.keepsTableSheet) return;
  const create = prototype.createReferenceObject;
  prototype.createReferenceObject = function createInSheet(
    this: BaseFunction,
    reference: BaseReferenceObject,
    range: object
  ): BaseReferenceObject {
    const created = create.call(this, reference, range);
    if (created.isReferenceObject() && reference.isTable()) created.setForcedSheetId = () => undefined;
    return created;
  };
  prototype.keepsTableSheet = true;
}
