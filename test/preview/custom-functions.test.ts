import type { HostFunction, HostFunctionParameter } from "../../src/preview/host/remote-object";
import { calculated, openBook } from "./support";

const parameter = (more: Partial<HostFunctionParameter> = {}): HostFunctionParameter => ({
  name: "value",
  description: "",
  optional: false,
  repeating: false,
  dimensionality: "scalar",
  type: "any",
  ...more,
});
const define = (
  name: string,
  parameters: HostFunctionParameter[],
  call: HostFunction["call"]
): HostFunction => ({ name, description: "", parameters, returnsMatrix: true, call });

async function result(
  functions: HostFunction[],
  cells: Record<string, unknown[][]>,
  read: string
): Promise<unknown[][]> {
  const book = await openBook();
  book.workbook.registerFunctions(functions);
  return calculated(book, cells, read);
}

describe("A custom function", () => {
  const seen: unknown[] = [];
  const look = define("X.LOOK", [parameter(), parameter({ optional: true })], (args) => {
    seen.push(...args);
    return typeof args[0];
  });
  beforeEach(() => seen.splice(0));

  test("gets blanks, text, booleans and errors as they are, and null for what is omitted", async () => {
    await result(
      [look],
      {
        "A1:A4": [["t"], [true], ["#N/A"], [2.5]],
        C1: [["=X.LOOK(B9)"]],
        C2: [["=X.LOOK(A1)"]],
        C3: [["=X.LOOK(A2)"]],
        C4: [["=X.LOOK(A3)"]],
        C5: [["=X.LOOK(A4)"]],
      },
      "C1"
    );
    expect(seen).toEqual(expect.arrayContaining(["", "t", true, { error: "#N/A" }, 2.5, null]));
  });

  test("with a scalar parameter is lifted over a range", async () => {
    const double = define("X.DOUBLE", [parameter()], ([value]) => Number(value) * 2);
    expect(await result([double], { "A1:A3": [[1], [2], [3]], C1: [["=x.double(A1:A3)"]] }, "C1:C3")).toEqual(
      [[2], [4], [6]]
    );
  });

  test.each([
    ['"85%"', "85%"],
    ['"2025-03-01"', "2025-03-01"],
    ['"12:30"', "12:30"],
    ['"¥1,000"', "¥1,000"],
    ['{"2025-1"}', "2025-1"],
    ['{"a,b;c"}', "a,b;c"],
    ['{"say ""hi"""}', 'say "hi"'],
    ["1E5", 100000],
    ["1.50", 1.5],
    ["2e-3", 0.002],
    ["-0", 0],
    ["{-1.5}", -1.5],
    ["{1E2}", 100],
    ["{TRUE}", true],
  ])("gets the constant %s as it is written", async (written, value) => {
    await result([look], { C1: [[`=X.LOOK(${written})`]] }, "C1");
    expect(seen[0]).toEqual(value);
  });

  test("gets an array constant row by row, texts with separators whole", async () => {
    const rows = define("X.ROWS", [parameter({ dimensionality: "matrix" })], ([given]) => {
      seen.push(given);
      return 1;
    });
    await result([rows], { C1: [['=X.ROWS({"a,b",2;"c;d",4})']] }, "C1");
    expect(seen[0]).toEqual([
      ["a,b", 2],
      ["c;d", 4],
    ]);
  });

  test("with a matrix parameter gets rows of cells, for a single cell too", async () => {
    const shape = define("X.SHAPE", [parameter({ dimensionality: "matrix" })], ([matrix]) =>
      JSON.stringify(matrix)
    );
    expect(
      await result(
        [shape],
        {
          "A1:B2": [
            [1, ""],
            ["x", false],
          ],
          C1: [["=X.SHAPE(A1:B2)"]],
          D1: [["=X.SHAPE(A1)"]],
        },
        "C1:D1"
      )
    ).toEqual([['[[1,""],["x",false]]', "[[1]]"]]);
  });

  test("gathers a repeating parameter", async () => {
    const count = define(
      "X.COUNT",
      [parameter({ dimensionality: "matrix", repeating: true })],
      ([all]) => (all as unknown[]).length
    );
    expect(await result([count], { C1: [["=X.COUNT(A1:A2,3,B1)"]] }, "C1")).toEqual([[3]]);
  });

  test("spills a matrix, errors in it included", async () => {
    const matrix = define("X.MATRIX", [], () => [
      [1, "a"],
      [true, { error: "#N/A" }],
    ]);
    expect(await result([matrix], { A1: [["=X.MATRIX()"]] }, "A1:B2")).toEqual([
      [1, "a"],
      [true, "#N/A"],
    ]);
  });

  test("that throws is #VALUE!, and what it said is kept for its cell", async () => {
    const book = await openBook();
    book.workbook.registerFunctions([
      define("X.FAIL", [], () => ({ error: "#NUM!", message: "No target" })),
      define("X.THROW", [], () => {
        throw new Error("boom");
      }),
    ]);
    expect(await calculated(book, { "A1:B1": [["=X.FAIL()", "=X.THROW()"]] }, "A1:B1")).toEqual([
      ["#NUM!", "#VALUE!"],
    ]);
    expect([
      book.workbook.messageAt("Sheet1", 0, 0),
      book.workbook.messageAt("Sheet1", 0, 1),
      book.workbook.messageAt("Sheet1", 5, 5),
    ]).toEqual(["No target", "boom", undefined]);
  });

  test("that answers later is waited for", async () => {
    const later = define(
      "X.LATER",
      [parameter()],
      ([value]) => new Promise((resolve) => setTimeout(() => resolve(Number(value) + 1), 30))
    );
    expect(await result([later], { A1: [["=X.LATER(1)+1"]] }, "A1")).toEqual([[3]]);
  });

  test("named before it is known is calculated when it is", async () => {
    const book = await openBook();
    expect(await calculated(book, { A1: [["=X.KNOWN()"]] }, "A1")).toEqual([["#NAME?"]]);
    book.workbook.registerFunctions([define("X.KNOWN", [], () => 7)]);
    await book.workbook.settle();
    expect(await calculated(book, {}, "A1")).toEqual([[7]]);
  });

  test("coerces what a typed parameter gets", async () => {
    const typed = define(
      "X.NUMBER",
      [parameter({ type: "number" })],
      ([value]) => `${typeof value} ${String(value)}`
    );
    expect(
      await result(
        [typed],
        { "A1:A3": [["'5"], [true], ["x"]], C1: [["=X.NUMBER(A1:A3)"]], D1: [["=X.NUMBER(A9)"]] },
        "C1:D3"
      )
    ).toEqual([
      ["number 5", "number 0"],
      ["number 1", ""],
      ["#VALUE!", ""],
    ]);
  });
});

describe("A custom function that asks for the addresses of its arguments", () => {
  const told: unknown[] = [];
  const where: HostFunction = {
    ...define("X.WHERE", [parameter({ dimensionality: "matrix" }), parameter({ optional: true })], () => 0),
    requiresAddress: true,
    requiresParameterAddresses: true,
    call(_, { address, parameterAddresses }) {
      told.push([address, parameterAddresses]);
      return `${told.length}`;
    },
  };
  beforeEach(() => told.splice(0));

  test("is told them with their sheets, and null where an argument is a value", async () => {
    const book = await openBook();
    book.workbook.registerFunctions([where]);
    await calculated(
      book,
      { C1: [["=X.WHERE(A1:B2,'My data'!D4)"]], C2: [["=X.WHERE(A1,5)"]], C3: [["=X.WHERE(A1+1)"]] },
      "C1"
    );
    await book.workbook.settle();
    expect(told).toEqual([
      ["Sheet1!C1", ["Sheet1!A1:B2", "'My data'!D4"]],
      ["Sheet1!C2", ["Sheet1!A1", null]],
      ["Sheet1!C3", [null]],
    ]);
  });

  test("is asked again when a cell that it names is calculated anew, though its value is the same", async () => {
    const book = await openBook();
    book.workbook.registerFunctions([where]);
    await calculated(book, { A1: [["=B1*0+1"]], B1: [[2]], C1: [["=X.WHERE(A1)"]] }, "C1");
    await book.workbook.settle();
    expect(await calculated(book, {}, "C1")).toEqual([["1"]]);
    await calculated(book, { B1: [[3]] }, "C1");
    await book.workbook.settle();
    expect(await calculated(book, {}, "C1")).toEqual([["2"]]);
    expect(told).toHaveLength(2);
  });

  test("may read the workbook by requests of its own, and finds what has just been calculated", async () => {
    const book = await openBook();
    const reading: HostFunction = {
      ...where,
      call: () =>
        book.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
          await context.sync();
          return range.values[0][0] as number;
        }),
    };
    book.workbook.registerFunctions([reading]);
    // A request does not wait for the function that waits for its turn.
    expect(await calculated(book, { A1: [["=B1*10"]], B1: [[4]], C1: [["=X.WHERE(A1)"]] }, "A1")).toEqual([
      [40],
    ]);
    await book.workbook.settle();
    expect(await calculated(book, {}, "C1")).toEqual([[40]]);
  });
});
