import { measureBook, ratesOf, realBooks } from "./measure";

const measured = realBooks().map((book) => measureBook(book, ["inconsistent-formula"]));

const listOf = (kind: "missed" | "false"): string[] =>
  measured.flatMap((each) => each[kind].map(({ sheet, range }) => `${each.book}: ${sheet}!${range}`));

describe("Formulas out of line in workbooks as people keep them", () => {
  test("are measured on at least 30 workbooks with at least 70 faults", () => {
    expect(measured.length).toBeGreaterThanOrEqual(30);
    expect(measured.reduce((sum, { faults }) => sum + faults.length, 0)).toBeGreaterThanOrEqual(70);
  });

  test("are found, 19 in 20 or more", () => {
    expect({ enough: ratesOf(measured).recall >= 0.95, missed: listOf("missed") }).toEqual({
      enough: true,
      missed: expect.any(Array),
    });
  });

  test("are told from what is meant: hardly a finding is false or says the same twice", () => {
    expect({ enough: ratesOf(measured).precision >= 0.95, wrong: listOf("false") }).toEqual({
      enough: true,
      wrong: expect.any(Array),
    });
  });
});
