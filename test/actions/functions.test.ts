/** Functions tried and inserted over a workbook: the genuine library on the headless preview. */
import {
  searchFunctions,
  selectedReference,
  tryFunctionIn,
  insertFunctionNow,
} from "../../src/actions/functions/function-tools";
import { overlaps, readReference, writeReference } from "../../src/actions/functions/reference";
import { readTyped, writeFormula, type TypedArgument } from "../../src/actions/functions/typed-argument";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { closeAll, open } from "../workbook/support/open";
import { associateFunctions } from "../support/associate-functions";

beforeAll(associateFunctions);

const guideOf = (name: string) => searchFunctions("").find((guide) => guide.name === name)!;
const number = { type: "number" } as const;
const english = { locale: "en-US" } as const;

const rows = [
  ["Actual", "Target", ""],
  [90, 100, null],
  [120, 0, null],
  ["n/a", 50, null],
  [null, 50, null],
];
const openBook = () => open(bookData([sheetData("Q1 '25", rows), sheetData("Other", [["x"]])]));
const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
const formulasAt = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

describe("A reference", () => {
  test.each([
    ["b2", { address: "B2" }],
    ["Calls!B2:B4", { sheet: "Calls", address: "B2:B4" }],
    ["'Q1 ''25'!$B$2", { sheet: "Q1 '25", address: "$B$2" }],
    ["通话!A1", { sheet: "通话", address: "A1" }],
  ])("is read from %s", (text, reference) => expect(readReference(text)).toEqual(reference));

  test.each(["B", "12", "=B2", "Calls[Score]", "SUM(B2)", "'open!B2"])("is not seen in %s", (text) =>
    expect(readReference(text)).toBeUndefined()
  );

  test("names its sheet, quoted, only on another one", () => {
    const reference = { sheet: "Q1 '25", address: "B2" };
    expect(writeReference(reference, "Q1 '25")).toBe("B2");
    expect(writeReference(reference, "Other")).toBe("'Q1 ''25'!B2");
  });

  test("meets another where they share a cell", () => {
    expect(overlaps("$B$2:B9", "A9:C9")).toBe(true);
    expect(overlaps("B2:B9", "C2")).toBe(false);
  });
});

describe("A typed argument", () => {
  test.each<[string, TypedArgument]>([
    ["", { kind: "omitted" }],
    ["85 %", { kind: "value", value: 0.85 }],
    ["-1.5e3", { kind: "value", value: -1500 }],
    ["true", { kind: "value", value: true }],
    ['"a ""b"""', { kind: "value", value: 'a "b"' }],
    ["B2", { kind: "reference", reference: { address: "B2" } }],
    ["85a", { kind: "unreadable" }],
    ["=1+1", { kind: "unreadable" }],
  ])("is read from “%s”", (text, typed) => expect(readTyped(text, number)).toEqual(typed));

  test("may be text without quotes where text is taken", () =>
    expect(readTyped("客户流失率", { type: "text" })).toEqual({ kind: "value", value: "客户流失率" }));

  test("stands in a formula so that Excel reads the same", () => {
    const args: TypedArgument[] = [
      { kind: "reference", reference: { sheet: "A b", address: "C1" } },
      { kind: "omitted" },
      { kind: "value", value: '5" disk' },
      { kind: "value", value: true },
      { kind: "omitted" },
    ];
    expect(writeFormula("SCORE", args, "Sheet1")).toBe(`=KPI.SCORE('A b'!C1,,"5"" disk",TRUE)`);
  });
});

describe("A function over a workbook", () => {
  afterEach(closeAll);

  test("is calculated by itself over what the cells hold, errors with their sentence", async () => {
    await openBook();
    const trial = await tryFunctionIn(guideOf("ATTAINMENT"), ["'Q1 ''25'!A2:A5", "'Q1 ''25'!B2:B5"], english);
    expect(trial).toMatchObject({
      state: "calculated",
      formula: "=KPI.ATTAINMENT('Q1 ''25'!A2:A5,'Q1 ''25'!B2:B5)",
    });
    if (trial.state !== "calculated") return;
    expect(trial.rows[0]).toEqual([0.9]);
    expect(trial.rows[1][0]).toMatchObject({ error: "#DIV/0!", message: expect.stringContaining("target") });
    expect(trial.rows[2][0]).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("n/a") });
    expect(trial.rows[3]).toEqual([""]);
  });

  test("says which arguments are missing or cannot be read", async () => {
    await openBook();
    expect(await tryFunctionIn(guideOf("ATTAINMENT"), ["??", ""], english)).toEqual({
      state: "incomplete",
      missing: ["target"],
      unreadable: ["actual"],
    });
  });

  test("takes any number of inputs for a KPI of the dictionary", async () => {
    await openBook();
    const trial = await tryFunctionIn(guideOf("CALC"), ["customer-churn-rate", "15", "300", ""], english);
    expect(trial).toMatchObject({ rows: [[0.05]], formula: '=KPI.CALC("customer-churn-rate",15,300)' });
  });

  test("passes an error in a cell on", async () => {
    await open(bookData([sheetData("S", [[{ error: "#N/A" }, 100]])]));
    const trial = await tryFunctionIn(guideOf("ATTAINMENT"), ["A1", "B1"], english);
    expect(trial).toMatchObject({ rows: [[{ error: "#N/A" }]] });
  });

  test("gives the selection as an argument writes it", async () => {
    await openBook();
    await select("Q1 '25", "A2:B3");
    expect(await selectedReference()).toBe("'Q1 ''25'!A2:B3");
  });

  describe("takes references that are no addresses", () => {
    const sales = sheetData(
      "S 1",
      [
        ["Actual", "Target [k]", ""],
        [90, 100, null],
        [60, 50, null],
      ],
      { tables: [tableData("Sales", "A1:B3", ["Actual", "Target [k]"])] }
    );
    const openSales = async (): Promise<void> => {
      await open(
        bookData([sales, sheetData("Other", [])], {
          names: [
            { name: "Goal", formula: "='S 1'!$B$2:$B$3" },
            { name: "Fixed", formula: "=200" },
          ],
        })
      );
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Other").getRange("A1").formulas = [["='S 1'!A2:A3*2"]];
        await context.sync();
      });
    };
    const result = [[0.9], [1.2]];

    test.each<[string, string, unknown]>([
      ["Sales[Actual]", "Sales[Target '[k']]", result],
      ["sales[actual]", "Goal", result],
      ["Sales[[#Data],[Actual]]", "'S 1'!B2:B3", result],
      ["Sales[[Actual]]", "Fixed", [[0.45], [0.3]]],
      ["Other!A1#", "Goal", [[1.8], [2.4]]],
      ["2:2", "100", [[0.9, 1]]],
    ])("%s of %s", async (actual, target, rows) => {
      await openSales();
      expect(await tryFunctionIn(guideOf("ATTAINMENT"), [actual, target], english)).toEqual({
        state: "calculated",
        formula: `=KPI.ATTAINMENT(${actual},${target})`,
        rows,
      });
    });

    test("whole columns, as far as their sheet is used, and a table by its name", async () => {
      await openSales();
      const trial = await tryFunctionIn(guideOf("ATTAINMENT"), ["'S 1'!A:A", "'S 1'!B:B"], english);
      expect(trial).toMatchObject({ rows: [[{ error: "#VALUE!" }], [0.9], [1.2]] });
      expect(await tryFunctionIn(guideOf("VARIANCE"), ["Sales", "10"], english)).toMatchObject({
        rows: [
          [80, 90],
          [50, 40],
        ],
      });
    });

    test("names those that lead nowhere", async () => {
      await openSales();
      for (const text of ["Nobody", "Sales[Nothing]", "Lost[A]", "'S 1'!A1#", "Gone!A:A"]) {
        expect(await tryFunctionIn(guideOf("ATTAINMENT"), [text, "1"], english)).toEqual({
          state: "incomplete",
          missing: [],
          unreadable: ["actual"],
        });
      }
    });

    test("a word stays a text where texts are taken", () =>
      expect(readTyped("lower", { type: "option" })).toEqual({ kind: "value", value: "lower" }));

    test("is inserted as typed, and not into its own cells", async () => {
      await openSales();
      await select("S 1", "A9");
      const order = { guide: guideOf("RATE"), texts: ["A:A", "Fixed"], rows: 1, columns: 1 };
      expect((await insertFunctionNow(order)).state).toBe("circular");
      await select("S 1", "D2");
      const texts = ["Sales[Actual]", "Goal"];
      expect((await insertFunctionNow({ ...order, texts, rows: 2 })).state).toBe("inserted");
      expect(await formulasAt("S 1", "D2")).toEqual([["=KPI.RATE(Sales[Actual],Goal)"]]);
    });
  });

  test("is inserted into an empty active cell, without the name of its own sheet", async () => {
    await openBook();
    await select("Q1 '25", "C2");
    const texts = ["'Q1 ''25'!A2", "'Q1 ''25'!B2", '"lower"'];
    const inserted = await insertFunctionNow({ guide: guideOf("ATTAINMENT"), texts, rows: 1, columns: 1 });
    expect(inserted).toEqual({ state: "inserted", place: { sheet: "Q1 '25", address: "C2" } });
    expect(await formulasAt("Q1 '25", "C2")).toEqual([['=KPI.ATTAINMENT(A2,B2,"lower")']]);
  });

  test("writes over nothing unless asked to, and then over the one cell", async () => {
    await openBook();
    await select("Other", "A1");
    const order = { guide: guideOf("ATTAINMENT"), texts: ["'Q1 ''25'!A2", "100"], rows: 1, columns: 1 };
    expect((await insertFunctionNow(order)).state).toBe("occupied");
    expect(await formulasAt("Other", "A1")).toEqual([["x"]]);
    expect((await insertFunctionNow({ ...order, replace: true })).state).toBe("inserted");
    expect(await formulasAt("Other", "A1")).toEqual([["=KPI.ATTAINMENT('Q1 ''25'!A2,100)"]]);
  });

  test("is not inserted where its result has no room, nor into its own arguments", async () => {
    await openBook();
    const guide = guideOf("ATTAINMENT");
    const texts = ["'Q1 ''25'!A2:A5", "'Q1 ''25'!B2:B5"];
    await select("Q1 '25", "A5");
    expect((await insertFunctionNow({ guide, texts, rows: 4, columns: 1 })).state).toBe("circular");
    await select("Other", "B1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("B3").values = [[7]];
      await context.sync();
    });
    expect(await insertFunctionNow({ guide, texts, rows: 4, columns: 1, replace: true })).toEqual({
      state: "blocked",
      place: { sheet: "Other", address: "B1:B4" },
    });
    expect(await formulasAt("Other", "B1")).toEqual([[""]]);
  });
});
