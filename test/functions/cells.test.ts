import { CellError, readCell } from "../../src/functions/cell";
import { argumentsWhere } from "./support/arguments";
import { call } from "./support/call";

describe("Reading a cell", () => {
  test.each([
    ["", undefined],
    [null, undefined],
    [undefined, undefined],
    [0, 0],
    ["x", "x"],
    [false, false],
  ])("%p is %p", (raw, content) => {
    expect(readCell(raw)).toBe(content);
  });

  test.each([NaN, Infinity, -Infinity])("%p, which no sheet holds, is #NUM!", (raw) => {
    expect(readCell(raw)).toEqual(new CellError("#NUM!"));
  });

  test.each([
    [{ type: "Double", basicValue: 5 }, 5],
    [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
    [{ type: "String", basicType: "String", basicValue: "a" }, "a"],
    [{ type: "Boolean", basicType: "Boolean", basicValue: true }, true],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, undefined],
    [{ type: "LinkedEntity", text: "Microsoft", basicType: "Double", basicValue: 12 }, 12],
  ])("an object is read by its basic value: %p", (raw, content) => {
    expect(readCell(raw)).toBe(content);
  });

  test.each([
    [{ type: "Entity", text: "a card", basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
    [{ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" }, "#N/A"],
    [{ error: "#REF!" }, "#REF!"],
    [{ code: "#DIV/0!" }, "#DIV/0!"],
    [{}, "#VALUE!"],
    [{ basicValue: { basicValue: 3 } }, "#VALUE!"],
    [() => 1, "#VALUE!"],
  ])("an object without a value is an error: %p", (raw, code) => {
    expect(readCell(raw)).toEqual(new CellError(code));
  });

  test.each(argumentsWhere(() => true))(
    "%s reads objects as it reads plain values",
    (_, { args, index, functionName, given }) => {
      const wrap = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(wrap)
          : { type: "FormattedNumber", basicValue: value, numberFormat: "0.0" };
      expect(given(wrap(args[index]))).toEqual(call(functionName, ...args));
    }
  );
});
