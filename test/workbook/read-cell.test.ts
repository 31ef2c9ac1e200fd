import { readCell, type WantedCells } from "../../src/workbook/read-cell";
import { bookData, sheetData, tableData } from "./support/book";
import { closeAll, open } from "./support/open";

afterEach(closeAll);

const data = () =>
  bookData(
    [
      sheetData(
        "Card",
        [
          ["Actual", "Target", "Attainment"],
          [90, 100, "=A2/B2"],
          [null, 50, { error: "#N/A" }],
          ["'=A1", true, "=SEQUENCE(3)"],
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

const nothing = (): WantedCells[] => [];

describe("A cell", () => {
  test("is read with its formula, type and format, and with what a formula may speak of", async () => {
    await open(data());
    const { facts, cells, syncs } = await readCell({ sheet: "Card", address: "C2" }, nothing);
    expect(syncs).toBe(1);
    expect(cells).toEqual([]);
    expect(facts).toMatchObject({
      sheet: "Card",
      row: 1,
      column: 2,
      value: 0.9,
      type: "Double",
      formula: "=A2/B2",
      spill: undefined,
      sheets: ["Card", "My data"],
      tables: [{ name: "Sales", sheet: "My data", hasHeader: true, hasTotals: false }],
      ownTables: [],
      names: [
        { name: "limit", sheet: "Card", formula: "=Card!$B$3" },
        { name: "total", formula: "=SUM(Sales[Amount])" },
      ],
    });
  });

  test("that is typed has no formula, a blank one neither", async () => {
    await open(data());
    for (const [address, type] of [
      ["A2", "Double"],
      ["A3", "Empty"],
      ["B4", "Boolean"],
      ["C3", "Error"],
    ]) {
      const { facts } = await readCell({ sheet: "Card", address }, nothing);
      expect([address, facts.type, facts.formula]).toEqual([address, type, undefined]);
    }
  });

  test("that a spill fills has the formula of the cell where it begins, as that cell itself has", async () => {
    await open(data());
    const spill = { sheet: "Card", row: 3, column: 2, rows: 3, columns: 1 };
    for (const [address, value] of [
      ["C4", 1],
      ["C6", 3],
    ] as const) {
      const { facts } = await readCell({ sheet: "Card", address }, nothing);
      expect(facts).toMatchObject({ value, formula: "=SEQUENCE(3)", spill });
    }
  });

  test("in a table says which", async () => {
    await open(data());
    const { facts } = await readCell({ sheet: "My data", address: "A2" }, nothing);
    expect(facts.ownTables).toEqual(["Sales"]);
  });

  test("is the active one where none is named", async () => {
    const { Excel } = await open(data());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My data").getRange("A3").select();
      await context.sync();
    });
    const { facts } = await readCell(undefined, nothing);
    expect(facts).toMatchObject({ sheet: "My data", row: 2, column: 0, value: 2 });
  });

  test("of a sheet that is not there cannot be read", async () => {
    await open(data());
    await expect(readCell({ sheet: "Gone", address: "A1" }, nothing)).rejects.toMatchObject({
      reason: "not-found",
    });
  });
});

describe("The cells that a formula names", () => {
  const read = async (...wanted: WantedCells[]) => {
    const { cells, extents, syncs } = await readCell({ sheet: "Card", address: "C2" }, () => wanted);
    expect(syncs).toBe(2);
    return { cells, extents };
  };

  test("are read in one further request, with types that tell an error from text", async () => {
    await open(data());
    const { cells } = await read({ kind: "range", sheet: "Card", address: "A2:C3" });
    expect(cells).toEqual([
      {
        wanted: { kind: "range", sheet: "Card", address: "A2:C3" },
        area: { sheet: "Card", row: 1, column: 0, rows: 2, columns: 3 },
        values: [
          [90, 100, 0.9],
          ["", 50, "#N/A"],
        ],
        types: [
          ["Double", "Double", "Double"],
          ["Empty", "Double", "Error"],
        ],
        formats: [
          ["General", "General", "General"],
          ["General", "General", "General"],
        ],
      },
    ]);
  });

  test("may be whole columns and rows: they end where the sheet is in use", async () => {
    await open(data());
    const { cells, extents } = await read(
      { kind: "range", sheet: "My data", address: "A:A" },
      { kind: "range", sheet: "My data", address: "D:E" }
    );
    expect(cells.map(({ values }) => values)).toEqual([[["Amount"], [1], [2]]]);
    expect(extents).toEqual({ "My data": { rows: 3, columns: 1 } });
  });

  test("may be a table, what a formula fills, and a name of another sheet", async () => {
    await open(data());
    const { cells } = await read(
      { kind: "table", name: "Sales" },
      { kind: "spill", sheet: "Card", address: "C4" },
      { kind: "spill", sheet: "Card", address: "A2" },
      { kind: "name", sheet: "My data", name: "own" },
      { kind: "name", sheet: "My data", name: "none" }
    );
    expect(cells.map(({ area, columns, formula }) => ({ area, columns, formula }))).toEqual([
      { area: { sheet: "My data", row: 0, column: 0, rows: 3, columns: 1 }, columns: ["Amount"] },
      { area: { sheet: "Card", row: 3, column: 2, rows: 3, columns: 1 } },
      { area: { sheet: "My data", row: 1, column: 0, rows: 1, columns: 1 }, formula: "='My data'!$A$2" },
    ]);
  });

  test("that are more than the host gives are left out", async () => {
    await open(data(), { payloadLimit: 20_000 });
    const { cells } = await read({ kind: "range", sheet: "Card", address: "A1:C900" });
    expect(cells).toEqual([]);
  });
});
