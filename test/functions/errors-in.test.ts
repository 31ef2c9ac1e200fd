import { calculating } from "./support/calculating";
import { call, type ErrorResult, faultOf, firstCell } from "./support/call";
import { argumentsWhere } from "./support/arguments";
import { replaced, sampleOf, withCell } from "./support/sample";

/** The errors that Excel lets a function return, and some that it does not. */
const returnable = ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"];
const others = ["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#GETTING_DATA"];

/** An error cell in each form in which a host delivers it. */
const formsOf = (error: string): unknown[] => [
  { error },
  { type: "Error", basicType: "Error", basicValue: error, errorType: "Any" },
  { code: error, message: "" },
];

describe("An error that comes in goes out", () => {
  test.each(argumentsWhere(() => true))("unchanged from %s, in whatever form it comes", (_, argument) => {
    for (const error of returnable) {
      for (const form of formsOf(error)) {
        const cell = firstCell(argument.withCell(form)) as ErrorResult;
        expect(cell.error).toBe(error);
        expect(faultOf(cell)).toBeUndefined();
      }
    }
  });

  test.each(argumentsWhere(() => true))(
    "from %s as #VALUE! that names it, if Excel has no such error",
    (_, argument) => {
      for (const error of others) {
        for (const form of formsOf(error)) {
          const cell = firstCell(argument.withCell(form)) as ErrorResult;
          expect(cell.error).toBe("#VALUE!");
          expect(cell.message).toContain(error);
          if (argument.parameter.kind !== "inputs") expect(cell.message).toContain(argument.parameter.name);
        }
      }
    }
  );

  test.each(calculating.map(({ name }) => name))(
    "the first of KPI.%s in the order of its arguments",
    (name) => {
      const { entry, args } = sampleOf(name);
      const withError = (given: readonly unknown[], index: number, error: string) =>
        replaced(given, index, withCell(given[index], { error }));
      for (let first = 0; first < entry.parameters.length; first++) {
        for (let second = first + 1; second < entry.parameters.length; second++) {
          const both = withError(withError(args, second, "#NULL!"), first, "#NUM!");
          expect(firstCell(call(name, ...both))).toMatchObject({ error: "#NUM!" });
        }
      }
    }
  );

  test("before text that stands in an earlier argument", () => {
    expect(call("ATTAINMENT", "n/a", { error: "#DIV/0!" })).toMatchObject({ error: "#DIV/0!" });
    expect(call("WEIGHTED", [["n/a"], [{ error: "#N/A" }]], [[1], [1]])).toMatchObject({ error: "#N/A" });
  });

  test("with the sentence that it brought along", () => {
    expect(call("RATE", { code: "#N/A", message: "No such customer." }, 2)).toEqual({
      error: "#N/A",
      message: "No such customer.",
    });
  });
});
