import { functionResult, thrownError } from "../../src/preview/host/functions/results";

/** As the library's CustomFunctions.Error looks from outside its realm. */
const libraryError = (code: string, message = ""): object => ({
  type: "Error",
  basicType: "Error",
  code,
  basicValue: code,
  message,
});

describe("what a function returned", () => {
  it.each([
    ["a number", 1.5, 1.5],
    ["text", "a", "a"],
    ["a truth value", false, false],
    ["nothing", undefined, null],
    ["NaN", NaN, { error: "#NUM!" }],
    ["infinity", -Infinity, { error: "#NUM!" }],
    ["text longer than a cell", "x".repeat(32768), { error: "#VALUE!" }],
    ["a function", () => 1, { error: "#VALUE!" }],
    ["a date", new Date(0), { error: "#VALUE!" }],
    [
      "rows",
      [
        [1, "a"],
        [true, null],
      ],
      [
        [1, "a"],
        [true, null],
      ],
    ],
    ["rows with an error", [[libraryError("#N/A", "why")]], [[{ error: "#N/A", message: "why" }]]],
    ["no rows", [], { error: "#VALUE!" }],
    ["rows without columns", [[]], { error: "#VALUE!" }],
    ["rows of unequal length", [[1], [1, 2]], { error: "#VALUE!" }],
    ["a list that is no rows", [1, 2], { error: "#VALUE!" }],
    [
      "the JSON of an error",
      { valueType: "CustomFunctionError", code: "#DIV/0!", type: "Error" },
      { error: "#DIV/0!" },
    ],
    ["a number with a format", { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
    ["an entity", { type: "Entity", text: "Berlin", basicValue: "#VALUE!" }, "Berlin"],
  ])("as %s is shown as Excel shows it", (_, value, expected) => {
    expect(functionResult(value)).toEqual(expected);
  });
});

describe("what a function threw", () => {
  it.each([
    [
      "the library's error with its message",
      libraryError("#VALUE!", "why"),
      { error: "#VALUE!", message: "why" },
    ],
    ["the library's error without a message", libraryError("#N/A"), { error: "#N/A" }],
    ["the message of an error that takes none", libraryError("#DIV/0!", "why"), { error: "#DIV/0!" }],
    ["an error of JavaScript", new TypeError("x"), { error: "#VALUE!" }],
    ["an error of Node", Object.assign(new Error("x"), { code: "ENOENT" }), { error: "#VALUE!" }],
    ["no object", "text", { error: "#VALUE!" }],
    ["nothing", undefined, { error: "#VALUE!" }],
  ])("%s becomes a cell's error", (_, thrown, expected) => {
    expect(thrownError(thrown)).toEqual(expected);
  });
});
