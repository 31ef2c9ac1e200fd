import { readSnapshot } from "../../src/workbook/read-snapshot";
import { bookData, sheetData, tableData } from "./support/book";
import { closeAll, open } from "./support/open";

afterEach(closeAll);

const data = () =>
  bookData(
    [
      sheetData(
        "Calls",
        [
          [null, "Date", "Score", "Note"],
          [null, 45658, 5, "ok"],
          [null, 45659, null, { error: "#N/A" }],
          [null, 45660, true, "=B2+1"],
        ],
        {
          tables: [tableData("CALL", "B1:D4", ["Date", "Score", "Note"])],
          names: [{ name: "limit", formula: "=0.9" }],
        }
      ),
      sheetData("Empty", []),
      sheetData("Secret", [[1]], { visibility: "veryHidden", protected: true }),
      sheetData("Far", [[], [], [], [null, null, "x"]]),
    ],
    { names: [{ name: "Orders", formula: "=Calls!$B$1:$D$4", hidden: true }] }
  );

describe("A snapshot", () => {
  test("is read in two requests and gives every sheet's cells from where they begin", async () => {
    const { wire } = await open(data());
    const { snapshot, syncs } = await readSnapshot();
    expect([syncs, wire.requests.length]).toEqual([2, 2]);
    expect(snapshot.sheets.map(({ name, origin, values }) => [name, origin, values])).toEqual([
      [
        "Calls",
        { row: 0, column: 1 },
        [
          ["Date", "Score", "Note"],
          [45658, 5, "ok"],
          [45659, "", "#N/A"],
          [45660, true, 45659],
        ],
      ],
      ["Empty", undefined, []],
      ["Secret", { row: 0, column: 0 }, [[1]]],
      ["Far", { row: 3, column: 2 }, [["x"]]],
    ]);
    expect(snapshot.gaps).toBeUndefined();
  });

  test("says with the formulas what is merged and, by one more request, what is hidden", async () => {
    const { Excel } = await open(data());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Calls");
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("F6:G6").merge();
      sheet.getRange("F6").values = [["wide"]];
      await context.sync();
    });
    const { snapshot, syncs } = await readSnapshot({ formulas: true });
    expect(syncs).toBe(3);
    const [calls, empty] = snapshot.sheets;
    expect(calls).toMatchObject({ hiddenRows: [2], hiddenColumns: [2], merges: ["F6:G6"] });
    expect(empty.values).toEqual([]);
  });

  test("has tables, names of both scopes, visibility and protection", async () => {
    await open(data());
    const { snapshot } = await readSnapshot();
    expect(snapshot.tables).toEqual([
      {
        name: "CALL",
        sheet: "Calls",
        address: "B1:D4",
        columns: ["Date", "Score", "Note"],
        hasTotals: false,
      },
    ]);
    expect(snapshot.names).toEqual([
      { name: "Orders", formula: "=Calls!$B$1:$D$4", visible: false },
      { name: "limit", sheet: "Calls", formula: "=0.9", visible: true },
    ]);
    expect(snapshot.sheets[2]).toMatchObject({ visibility: "VeryHidden", isProtected: true });
    expect(snapshot.calculationMode).toBe("automatic");
  });

  test("has formulas only where they are asked for", async () => {
    await open(data());
    expect((await readSnapshot()).snapshot.sheets[0].formulas).toBeUndefined();
    const { snapshot } = await readSnapshot({ formulas: true });
    expect(snapshot.sheets[0].formulas?.[3]).toEqual([45660, true, "=B2+1"]);
  });

  test("can be of some sheets only; tables and names are those of the workbook", async () => {
    await open(data());
    const { snapshot } = await readSnapshot({ sheets: ["Far"] });
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Far"]);
    expect(snapshot.tables).toHaveLength(1);
  });

  test("survives as JSON", async () => {
    await open(data());
    const { snapshot } = await readSnapshot({ formulas: true });
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test("waits while a cell is being edited", async () => {
    const { workbook } = await open(data());
    workbook.failures.editing = true;
    setTimeout(() => (workbook.failures.editing = false), 200);
    await readSnapshot();
    expect(workbook.failures.editing).toBe(false);
  });

  test("fails with a reason where the host refuses it", async () => {
    const { workbook } = await open(data());
    workbook.failures.refuse = () => "AccessDenied";
    await expect(readSnapshot()).rejects.toMatchObject({ reason: "protected", remains: "untouched" });
  });

  test("stops when it is cancelled", async () => {
    await open(data());
    await expect(readSnapshot({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: "cancelled",
    });
  });
});

describe("A large workbook", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [i, `row ${i}`, i / 7]);
  const large = () => bookData([sheetData("Small", [["a", 1]]), sheetData("Large", rows)]);

  test("is read in pages where one answer would be too large, and is the same in the end", async () => {
    await open(large());
    const { snapshot: whole } = await readSnapshot({ formulas: true });
    closeAll();
    const { wire } = await open(large(), { payloadLimit: 100_000 });
    const { snapshot, syncs } = await readSnapshot({ formulas: true, pageCells: 1500 });
    expect(snapshot).toEqual(whole);
    expect(syncs).toBe(wire.requests.length);
    expect(syncs).toBeGreaterThan(3);
  });

  test("is cut at a limit, and says so", async () => {
    await open(large(), { payloadLimit: 100_000 });
    const { snapshot } = await readSnapshot({
      pageCells: 1500,
      largestSheet: 3000,
      describeGap: (read, all) => `${read} of ${all}`,
    });
    expect(snapshot.sheets[1].values).toHaveLength(1000);
    expect(snapshot.gaps).toEqual([{ sheet: "Large", reason: "1000 of 3000" }]);
  });
});
