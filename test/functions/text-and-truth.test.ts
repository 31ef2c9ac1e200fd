import { options } from "../../src/functions/registry";
import { argumentsWhere, isNumeric } from "./support/arguments";
import { call, type ErrorResult, firstCell } from "./support/call";

describe("What is not a number", () => {
  test.each(argumentsWhere(isNumeric))(
    "is refused as text in %s, by a sentence that shows it",
    (_, argument) => {
      for (const text of ["n/a", "-", "85%", "90", "2025-06-01", " "]) {
        const cell = firstCell(argument.withCell(text)) as ErrorResult;
        expect(cell.error).toBe("#VALUE!");
        expect(cell.message).toContain(`“${text}”`);
        if (argument.parameter.kind !== "inputs") expect(cell.message).toContain(argument.parameter.name);
      }
    }
  );

  test.each(argumentsWhere(isNumeric))("is refused as TRUE or FALSE in %s", (_, argument) => {
    for (const flag of [true, false]) {
      const cell = firstCell(argument.withCell(flag)) as ErrorResult;
      expect(cell.error).toBe("#VALUE!");
      expect(cell.message).toContain(String(flag).toUpperCase());
    }
  });

  test("says which cell of a series it is", () => {
    expect(call("NPS", [[9], [10], ["nine"]])).toMatchObject({ message: expect.stringContaining("cell 3") });
  });

  test("is told apart: stored as text, text, and a date as text", () => {
    expect(call("RATE", "90", 100)).toMatchObject({ message: expect.stringContaining("stored as text") });
    expect(call("RATE", "ninety", 100)).toMatchObject({ message: expect.stringContaining("is the text") });
    expect(call("WORKTIME", "2025-06-01", 45993)).toMatchObject({
      message: expect.stringContaining("DATEVALUE"),
    });
  });

  test("is cut short in the sentence when it is long", () => {
    const { message } = call("RATE", "x".repeat(500), 100) as ErrorResult;
    expect(message!.length).toBeLessThan(200);
  });

  test("is counted, when a period is asked for its count", () => {
    const dates = [[45658], [45659], [45660], [45661]];
    expect(call("PERIOD", dates, [["open"], [true], [""], [7]], 45658, "month", "count")).toEqual([[3]]);
  });
});

describe("An option", () => {
  test.each(argumentsWhere(({ type }) => type === "option"))(
    "%s takes its words in any case and in Chinese, and refuses others with the choices",
    (_, argument) => {
      const { name, options: option } = argument.parameter;
      for (const { word, zh } of options[option!]) {
        const result = argument.withCell(word, "all");
        for (const same of [word.toUpperCase(), ` ${word} `, ...zh])
          expect(argument.withCell(same, "all")).toEqual(result);
      }
      for (const wrong of ["sideways", 7, true]) {
        const cell = firstCell(argument.withCell(wrong)) as ErrorResult;
        expect(cell.error).toBe("#VALUE!");
        expect(cell.message).toContain(name);
        for (const { word } of options[option!]) expect(cell.message).toContain(`"${word}"`);
      }
    }
  );

  test.each(argumentsWhere(({ type }) => type === "flag"))(
    "%s takes TRUE, FALSE, 1 and 0, and refuses text",
    (_, argument) => {
      expect(argument.withCell(1)).toEqual(argument.withCell(true));
      expect(argument.withCell(0)).toEqual(argument.withCell(false));
      expect(firstCell(argument.withCell("yes"))).toMatchObject({
        error: "#VALUE!",
        message: expect.stringContaining(argument.parameter.name),
      });
    }
  );
});
