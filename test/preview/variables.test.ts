import { tokenize } from "@borgar/fx";
import { variablesAmong } from "../../src/preview/workbook/formula/variables";
import { bookData, calculated, openBook } from "./support";

const variables = (formula: string): string[] => {
  const tokens = tokenize(formula);
  return [...variablesAmong(tokens)].map((i) => tokens[i].value);
};

describe("Variables of a formula", () => {
  it("are declared in LET and LAMBDA and read within them alone", () => {
    expect(variables("=LET(rate, 2, rate*other)+rate")).toEqual(["rate", "rate"]);
    expect(variables("=MAP(data,LAMBDA(x,y,x+y+z))")).toEqual(["x", "y", "x", "y"]);
  });

  it("count after constants with commas, and are not the values that they get", () => {
    expect(variables("=LET(a,SUM({1,2,3}),b,rate,a*B)")).toEqual(["a", "b", "a", "B"]);
    expect(variables("=SUM(a,b,c)")).toEqual([]);
  });
});

it("A variable hides a name of the sheet or the workbook that is called the same", async () => {
  const book = await openBook(bookData());
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1:H2").values = [[100], [1000]];
    sheet.names.add("ZeroTarget", sheet.getRange("H1"));
    context.workbook.names.add("Rate", sheet.getRange("H2"));
    await context.sync();
  });
  const formulas = [
    "=LET(zeroTarget,2,zeroTarget*3)",
    "=LET(rate,3,rate*2)",
    "=ZeroTarget+1",
    "=LET(zeroTarget,ZeroTarget,zeroTarget*3)",
  ];
  expect(await calculated(book, { "A1:D1": [formulas] }, "A1:D1")).toEqual([[6, 6, 101, 300]]);
  const said = await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1").load("formulas");
    await context.sync();
    return range.formulas[0];
  });
  expect(said).toEqual(formulas);
});
