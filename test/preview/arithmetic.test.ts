import { calculated, openBook } from "./support";

jest.setTimeout(60_000);

type Headless = Awaited<ReturnType<typeof openBook>>;
const value = async (headless: Headless, formula: string): Promise<unknown> =>
  (await calculated(headless, { A1: [[formula]] }, "A1"))[0][0];

describe("The grid's arithmetic", () => {
  test.each([
    ["=0.1+0.2", 0.1 + 0.2],
    ["=1.1*1.1", 1.1 * 1.1],
    ["=10/3", 10 / 3],
    ["=0.3-0.1", 0.3 - 0.1],
    ["=1*(0.5-0.4-0.1)", 1 * (0.5 - 0.4 - 0.1)],
    ["=2^0.5*2^0.5", 2 ** 0.5 * 2 ** 0.5],
    ["=0*-1", 0],
    ["=1/0", "#DIV/0!"],
    ["=1E308*10", "#NUM!"],
  ])("%s is in double precision, to the last bit", async (formula, expected) => {
    expect(await value(await openBook(), formula)).toBe(expected);
  });

  test.each([
    ["=0.1+0.2-0.3", 0],
    ["=(0.1+0.2-0.3)", 0.1 + 0.2 - 0.3],
    ["=(0.1+0.2)-(0.3)", 0],
    ["=0.3*3-0.9", 0],
    ["=1000000.1-1000000", 1000000.1 - 1000000],
    ["=1E-20-3E-20", 1e-20 - 3e-20],
    ["=SUM(0.1,0.2,-0.3)", 0.1 + 0.2 - 0.3],
  ])("%s: a last difference of nothing but rounding is 0", async (formula, expected) => {
    expect(await value(await openBook(), formula)).toBe(expected);
  });

  test.each([
    ["=0.1+0.2=0.3", true],
    ["=0.1+0.2>0.3", false],
    ["=0.1+0.2<=0.3", true],
    ["=0.1+0.2<>0.3", false],
    ["=(0.1+0.2-0.3)=0", false],
    ["=1.00000000000001=1", false],
  ])("%s compares fifteen digits", async (formula, expected) => {
    expect(await value(await openBook(), formula)).toBe(expected);
  });

  test.each([
    ["=2-{1,2}", [1, 0]],
    ["={1,2}-2", [-1, 0]],
    ["=10/{3,6}", [10 / 3, 10 / 6]],
    ["=1/{0,2}", ["#DIV/0!", 0.5]],
    ["=3*{1,2}", [3, 6]],
    ['="a"&{1,2}', ["a1", "a2"]],
    ["=C9-{1,2}", [-1, -2]],
    ["=TRUE-{1,2}", [0, -1]],
    ["=IF({1,0},2-{3,4},1)", [-1, 1]],
  ])("%s takes an array after an operator, cell by cell", async (formula, expected) => {
    const headless = await openBook();
    expect(await calculated(headless, { A1: [[formula]] }, "A1:B1")).toEqual([expected]);
  });
});
