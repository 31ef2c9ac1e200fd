import { calculated, openBook } from "./support";

jest.setTimeout(60_000);

type Headless = Awaited<ReturnType<typeof openBook>>;

/** What a formula in A1 fills: the cells of two rows and columns. */
const filled = (headless: Headless, formula: string): Promise<unknown[][]> =>
  calculated(
    headless,
    {
      A1: [[formula]],
      "D1:E2": [
        [3, "x"],
        [5, ""],
      ],
    },
    "A1:B2"
  );

describe("A minus sign", () => {
  test.each([
    ["=-{1,2}", [[-1, -2], ["", ""]]],
    ["=-{1;2}", [[-1, ""], [-2, ""]]],
    ['=-{TRUE,"a"}', [[-1, "#VALUE!"], ["", ""]]],
    ["=--{1,2}", [[1, 2], ["", ""]]],
    ["=-+-{1,2}", [[1, 2], ["", ""]]],
    ["=2*-{1,2}", [[-2, -4], ["", ""]]],
    ["=2^-{1,2}", [[0.5, 0.25], ["", ""]]],
    ["=1--{1,2}", [[2, 3], ["", ""]]],
    ["=SUM(1,-{1,2})", [[-2, ""], ["", ""]]],
    ["=-(D1:D2+1)", [[-4, ""], [-6, ""]]],
    ["=-D1:D2", [[-3, ""], [-5, ""]]],
    ["=-E1:E2", [["#VALUE!", ""], [0, ""]]],
  ])("turns every number of an array or a range: %s", async (formula, cells) => {
    expect(await filled(await openBook(), formula)).toEqual(cells);
  }); // prettier-ignore

  test.each([
    ['=-"5"', -5],
    ['=--"5"', 5],
    ["=-TRUE", -1],
    ["=-#N/A", "#N/A"],
    ['=-""', "#VALUE!"],
    ["=-2^2", 4],
  ])("is read before any constant: %s", async (formula, value) => {
    expect((await filled(await openBook(), formula))[0][0]).toBe(value);
  });

  test.each([
    ["=LET(a,2,b,-a,a*b)", [[-4, ""], ["", ""]]],
    ["=LET(x,{1,2},-x)", [[-1, -2], ["", ""]]],
    ["=MAP({1,2},LAMBDA(x,-x))", [[-1, -2], ["", ""]]],
  ])("is read before a variable: %s", async (formula, cells) => {
    expect(await filled(await openBook(), formula)).toEqual(cells);
  }); // prettier-ignore
});

describe("A percent sign", () => {
  test.each([
    ["={1,2}%", [[0.01, 0.02], ["", ""]]],
    ["=-{1,2}%", [[-0.01, -0.02], ["", ""]]],
    ["=D1:D2%", [[0.03, ""], [0.05, ""]]],
    ["=(1+{1,2})%", [[0.02, 0.03], ["", ""]]],
    ["=SUM(D1:D2%)", [[0.08, ""], ["", ""]]],
  ])("divides every number of an array or a range: %s", async (formula, cells) => {
    expect(await filled(await openBook(), formula)).toEqual(cells);
  }); // prettier-ignore

  test.each([
    ["=10%%", 0.001],
    ["=5 % %", 0.0005],
    ["=(1+1)%%", 0.0002],
  ])("may stand after another: %s", async (formula, value) => {
    expect((await filled(await openBook(), formula))[0][0]).toBe(value);
  });
});
