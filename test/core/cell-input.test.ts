import fc from "fast-check";
import { firstProblem, isProblem, readNumber, readSeries } from "../../src/core/index";

test("a blank cell and empty text are missing, and zero is not", () => {
  expect([null, undefined, "", 0].map(readNumber)).toEqual([null, null, null, 0]);
});

test.each(["85%", "12", "n/a", "-", " "])("the text %j is not a number", (text) => {
  expect(readNumber(text)).toEqual({ ok: false, reason: "not-a-number", detail: { text } });
});

test("TRUE and FALSE are not numbers, and neither are NaN and infinities", () => {
  for (const cell of [true, false, NaN, Infinity, -Infinity]) {
    expect(readNumber(cell)).toMatchObject({ ok: false, reason: "not-a-number" });
  }
});

test("an error comes out as it came in", () => {
  expect(readNumber({ error: "#REF!" })).toEqual({ error: "#REF!" });
});

test("in a series an error precedes text, wherever they stand", () => {
  expect(readSeries([1, "x", { error: "#N/A" }, { error: "#REF!" }])).toEqual({ error: "#N/A" });
  expect(readSeries([1, "x", "y"])).toMatchObject({ detail: { text: "x" } });
  expect(readSeries([])).toEqual([]);
});

test("the first error in argument order wins, and text loses to any error", () => {
  const [text, error, other] = [readNumber("x"), { error: "#DIV/0!" }, { error: "#NUM!" }];
  expect(firstProblem([1, text, null, error, other])).toBe(error);
  expect(firstProblem([text, 2])).toBe(text);
  expect(firstProblem([1, null, [1, null]])).toBeNull();
});

test("numbers and gaps are never problems", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), (cells) => {
      const series = readSeries(cells);
      expect(isProblem(series)).toBe(false);
      expect(series).toEqual(cells);
    })
  );
});
