import fc from "fast-check";
import { asText } from "../../src/plan/as-text";
import { columnReference, onSheet, textCriterion, textLiteral } from "../../src/plan/references";

/** What a formula's text is, from how it is written. */
const read = (literal: string): string =>
  [...literal.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1].replaceAll('""', '"')).join("");

describe("A user's text in a cell", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "2.10",
    "1e5",
    "1-2",
    "3/4",
    "TRUE",
    "false",
    "10%",
    "#N/A",
    "'quoted",
    "¥5",
  ])("stays the text %j", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each(["平均解决时间", "Churn rate", "● Green", ""])(
    "is written as it is where nothing else can be read from %j",
    (text) => {
      expect(asText(text)).toBe(text);
    }
  );

  test("is never left to be read as a formula, a number or a date", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = asText(text);
        expect(
          written === text
            ? /^$|^[\p{Script=Han}\p{Script=Latin}●▲◆–]\D*$/u.test(text)
            : written === `'${text}`
        ).toBe(true);
      })
    );
  });
});

describe("A user's text in a formula", () => {
  test("cannot end its literal, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) =>
        expect(read(textLiteral(text))).toBe(text)
      )
    );
    expect(textLiteral('5" disk')).toBe('"5"" disk"');
  });

  test("longer than the 255 characters that Excel takes is put together from parts", () => {
    expect(textLiteral("a".repeat(255))).toBe(`"${"a".repeat(255)}"`);
    expect(textLiteral("a".repeat(256))).toBe(`("${"a".repeat(255)}"&"a")`);
    const emoji = textLiteral("a".repeat(254) + "😀");
    expect(emoji).toBe(`("${"a".repeat(254)}"&"😀")`);
  });

  test("means itself in a criterion, wildcards and comparisons included", () => {
    expect(textCriterion("=", "A*?~")).toBe('"=A~*~?~~"');
    expect(textCriterion("=", ">5")).toBe('"=>5"');
  });

  test("names sheets and columns that hold quotes, brackets and marks of formulas", () => {
    expect(onSheet("Q1 '25=!", "$A$1")).toBe("'Q1 ''25=!'!$A$1");
    expect(columnReference("T", "a[b]'c#@")).toBe("T[a'[b']''c'#'@]");
  });
});
