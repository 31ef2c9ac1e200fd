import { addMonths } from "../../src/preview/workbook/functions/add-months";
import { criterionOf } from "../../src/preview/workbook/functions/criterion";
import { calculated, openBook } from "./support";

describe("A criterion", () => {
  test.each([
    [5, 5, true],
    [5, "5", true],
    [5, 4, false],
    [">=4", 4.5, true],
    [">=4", "5", false],
    ["<>", null, false],
    ["<>", "", true],
    ["", null, true],
    ["", "", true],
    ["=", null, true],
    ["=", "", false],
    ["<>x", null, true],
    ["<>x", "X", false],
    ["a*", "Apple", true],
    ["a?", "ab", true],
    ["a?", "abc", false],
    ["~*", "*", true],
    ["~*", "x", false],
    [true, true, true],
    ["TRUE", true, true],
    [null, 0, true],
    [null, null, false],
    ["50%", 0.5, true],
    [">2025-01-01", 45700, true],
    ["#N/A", { error: "#N/A" }, true],
    ["<b", "a", true],
  ] as const)("%j and a cell with %j: %j", (criterion, cell, met) => {
    // Of texts that are numbers only in a spreadsheet's eyes, these.
    const read = (text: string): number | undefined => ({ "50%": 0.5, "2025-01-01": 45658 })[text];
    expect(criterionOf(criterion, read)(cell)).toBe(met);
  });
});

describe("Aggregates with criteria", () => {
  const data = [
    [1, "x", 10],
    [2, "y", ""],
    [3, "x", 30],
    [4, "", "#N/A"],
  ];
  test.each([
    ['=COUNTIFS(B1:B4,"x")', 2],
    ['=COUNTIFS(B1:B4,"")', 1],
    ['=SUMIFS(C1:C3,A1:A3,">1")', 30],
    ['=SUMIFS(C1:C4,A1:A4,">3")', "#N/A"],
    ['=AVERAGEIFS(C1:C3,B1:B3,"x")', 20],
    ['=AVERAGEIFS(C1:C3,B1:B3,"z")', "#DIV/0!"],
    ['=MAXIFS(A1:A4,B1:B4,"x")', 3],
    ['=MINIFS(A1:A4,B1:B4,"none")', 0],
    ["=SUMIFS(C1:C3,A1:A2,1)", "#VALUE!"],
    ['=SUM(COUNTIFS(B1:B4,{"x","y"}))', 3],
    ['=COUNTIF(A1:A4,">="&E9)', 0],
    ['=COUNTIF(A1:A4,"<>"&E9)', 4],
  ])("%s", async (formula, value) => {
    expect(await calculated(await openBook(), { "A1:C4": data, G1: [[formula]] }, "G1")).toEqual([[value]]);
  });
});

describe("EDATE", () => {
  test.each([
    [45688, 1, 45716],
    [45688, -1, 45657],
    [45351, 12, 45716],
    [45658, 0, 45658],
    [45688.7, 1, 45716],
  ])("%d and %d months", (serial, months, result) => {
    expect(addMonths(serial, months)).toBe(result);
  });

  test("is undefined before the first day", () => {
    expect(addMonths(10, -12)).toBeUndefined();
  });

  test("works in a cell, and over a spill", async () => {
    expect(await calculated(await openBook(), { A1: [["=EDATE(45688,SEQUENCE(2))"]] }, "A1:A2")).toEqual([
      [45716],
      [45747],
    ]);
  });
});
