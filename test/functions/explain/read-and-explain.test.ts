/** KPI.EXPLAIN over a workbook under Microsoft's own library: what is read, and that a cell follows its inputs. */
import "../../../src/functions/call";
import { explain } from "../../../src/functions/explaining";
import { readAndExplain } from "../../../src/functions/explain/read-and-explain";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import { closeAll, open } from "../../workbook/support/open";
import { functionsMetadata } from "../../support/functions-metadata";

afterEach(closeAll);

const data = () =>
  bookData(
    [
      sheetData(
        "Card",
        [
          ["Actual", "Target", "Attainment"],
          [90, 100, "=KPI.ATTAINMENT(A2,B2)"],
          [null, 50, "=KPI.ATTAINMENT(A3,B3)"],
          [null, null, "=SUM('My data'!A:A)/total"],
          [null, null, "=SUM(Sales[Amount])+'My data'!own+limit"],
          [3, null, "=SUM(E2#)"],
        ],
        { names: [{ name: "limit", formula: "=Card!$B$3" }] }
      ),
      sheetData("My data", [["Amount"], [1], [2]], {
        tables: [tableData("Sales", "A1:A3", ["Amount"])],
        names: [{ name: "own", formula: "='My data'!$A$2" }],
      }),
    ],
    { names: [{ name: "total", formula: "=SUM(Sales[Amount])" }] }
  );

/** The data with the KPI functions running in it as in Excel. */
async function openWithFunctions() {
  const headless = await open(data());
  const { CustomFunctions } = headless;
  const { functionTable } = await import("../../../src/functions/call");
  for (const [name, call] of functionTable())
    CustomFunctions.associate(name.slice("KPI.".length), call as (...args: unknown[]) => unknown);
  CustomFunctions.associate("EXPLAIN", explain as (...args: unknown[]) => unknown);
  headless.registerFunctions(await functionsMetadata(), "KPI");
  await headless.workbook.settle();
  return headless;
}

const textOf = (steps: readonly { step: string; expression: string; value: string }[]): string =>
  steps.map(({ step, expression, value }) => `${step} | ${expression} | ${value}`).join("\n");

describe("A cell of an open workbook", () => {
  test("is explained after two requests, with the addresses of its inputs", async () => {
    const { wire } = await openWithFunctions();
    const before = wire.requests.length;
    const { place, steps } = await readAndExplain({ sheet: "Card", address: "C2" }, "en-US");
    expect(wire.requests.length - before).toBe(2);
    expect(place).toEqual({ sheet: "Card", address: "C2" });
    expect(steps.filter(({ kind }) => kind === "input").slice(0, 2)).toMatchObject([
      { expression: "A2", value: "90", place: { sheet: "Card", address: "A2" } },
      { expression: "B2", value: "100", place: { sheet: "Card", address: "B2" } },
    ]);
    expect(steps.filter(({ kind }) => kind === "note")).toEqual([]);
  });

  test.each([
    ["C3", "actual has no value yet"],
    ["C4", "SUM({Amount, 1, 2})/3"],
    ["C5", "50"],
  ])("unfolds what %s reads, wherever it stands", async (address, said) => {
    await openWithFunctions();
    const { steps } = await readAndExplain({ sheet: "Card", address }, "en-US");
    expect(steps.filter(({ expression }) => /^Not unfolded/.test(expression))).toEqual([]);
    expect(textOf(steps)).toContain(said);
  });

  test("that is typed or blank says so, after one request", async () => {
    const { wire } = await openWithFunctions();
    const before = wire.requests.length;
    const typed = await readAndExplain({ sheet: "Card", address: "A2" }, "zh-CN");
    const blank = await readAndExplain({ sheet: "Card", address: "F9" }, "zh-CN");
    expect(wire.requests.length - before).toBe(2);
    expect(textOf(typed.steps)).toBe("Card!A2 | 直接输入，未经计算 | 90");
    expect(textOf(blank.steps)).toBe("Card!F9 | 单元格为空 | （空）");
  });
});

describe("=KPI.EXPLAIN in a cell", () => {
  test("spills the steps, and follows when the formula or an input changes", async () => {
    const { workbook, Excel } = await openWithFunctions();
    const write = (address: string, formula: string | number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Card").getRange(address).formulas = [[formula]];
        await context.sync();
      });
    const rows = async (): Promise<string> => {
      await workbook.settle();
      return workbook
        .readRange("Card!H1:J30")
        .map((row) => row.join(" | "))
        .join("\n");
    };
    await write("H1", "=KPI.EXPLAIN(C2)");
    expect(await rows()).toContain("C2 | =KPI.ATTAINMENT(A2,B2) | 0.9");
    await write("A2", 95);
    expect(await rows()).toContain("1+(95-100)/ABS(100) | 0.95");
    // The value stays, what it is made of does not.
    await write("C2", "=0.95");
    expect(await rows()).toContain("C2 | =0.95 | 0.95");
    await write("H1", '=KPI.EXPLAIN(C3,"zh")');
    expect(await rows()).toContain("尚无数值");
  });

  test("says what is wrong with an argument that is no single cell", async () => {
    const { workbook, Excel } = await openWithFunctions();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Card").getRange("H1:H2").formulas = [
        ["=KPI.EXPLAIN(5)"],
        ["=KPI.EXPLAIN(A2:B3)"],
      ];
      await context.sync();
    });
    await workbook.settle();
    expect(workbook.readRange("Card!H1:H2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
    expect(workbook.messageAt("Card", 0, 7)).toContain("no formula to explain");
    expect(workbook.messageAt("Card", 1, 7)).toContain("4 cells (A2:B3)");
  });
});
