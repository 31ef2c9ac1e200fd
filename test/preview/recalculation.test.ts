import type { HostFunction } from "../../src/preview/host/remote-object";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { createHeadlessWorkbook } from "../support/headless";

jest.setTimeout(60_000);

const double: HostFunction = {
  name: "TEST.DOUBLE",
  description: "",
  parameters: [
    {
      name: "value",
      description: "",
      optional: false,
      repeating: false,
      dimensionality: "scalar",
      type: "any",
    },
  ],
  returnsMatrix: false,
  call: ([value]) => 2 * (value as number),
};

/** The values of formulas beside a table, before and after custom functions arrive. */
async function calculated(formulas: readonly string[], columns = ["Who", "Day"], table = "T") {
  const rows = [columns, ["a", 1], ["b", 2], ["a", 2], ["a", 2], ["c", 3]];
  const data = bookData([
    sheetData("Data", rows, { tables: [tableData(table, "A1:B6", columns)] }),
    sheetData(
      "Sheet",
      formulas.map((formula) => [formula])
    ),
  ]);
  const workbook = await createHeadlessWorkbook(data);
  const read = () => workbook.readRange(`Sheet!A1:A${formulas.length}`).flat();
  try {
    const before = read();
    workbook.registerFunctions([double]);
    await workbook.settle();
    return { before, after: read() };
  } finally {
    workbook.dispose();
  }
}

describe("The grid's formulas", () => {
  test("keep their values when custom functions arrive and everything is calculated again", async () => {
    const formulas = ["=LET(x,2,x*3)", "=SUM(MAP({1,2},LAMBDA(v,v*2)))", "=TEST.DOUBLE(4)"];
    const { before, after } = await calculated(formulas);
    expect(before).toEqual([6, 6, "#NAME?"]);
    expect(after).toEqual([6, 6, 8]);
  });

  test("compare what they have computed, not the cells that it came from", async () => {
    const pairs = '=SUMPRODUCT(--(UNIQUE(FILTER(T[Who]&"|"&T[Day],(T[Day]>=2)*(T[Who]<>""),""))<>""))';
    const formulas = ["=SUMPRODUCT(--(T[Day]>1))", "=SUMPRODUCT(--(T[Day]*10>25))", pairs];
    const { before, after } = await calculated(formulas);
    expect(before).toEqual([4, 1, 3]);
    expect(after).toEqual(before);
  });

  test.each([
    ["Duration [mins]", "Duration '[mins']"],
    ["Call #", "Call '#"],
    ["The 'day'", "The ''day''"],
    ["Cost @ 5", "Cost '@ 5"],
    ["Two\nlines", "Two\nlines"],
  ])("read the table column %j, escaped as Excel does", async (name, written) => {
    const { before } = await calculated([`=SUM(T[${written}])`], ["Who", name]);
    expect(before).toEqual([10]);
  });

  test.each(["My_Table", "_calls.2025", "客户.数据"])("read the table %s", async (name) => {
    const formulas = [`=SUM(${name}[Day])`, `=ROWS(${name})`, `=SUMIFS(${name}[Day],${name}[Who],"a")`];
    const { before, after } = await calculated(formulas, undefined, name);
    expect(before).toEqual([10, 5, 5]);
    expect(after).toEqual(before);
  });

  test.each(["Duration (mins)", "Cost, net", "a+b", "50% of {all}"])(
    "read the table column %s",
    async (name) => {
      const { before } = await calculated(
        [`=SUM(T[${name}])`, `=SUMIFS(T[${name}],T[Who],"a")`],
        ["Who", name]
      );
      expect(before).toEqual([10, 5]);
    }
  );
});
