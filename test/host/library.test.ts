import { toyConnection } from "./support/toy-connection";

const toy = toyConnection();
const { run, failure } = toy;

describe("the genuine Excel library on the host", () => {
  it("writes and reads values of a range", async () => {
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        [1, "a"],
        [true, ""],
      ];
      range.load("values, address");
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([
      [
        [1, "a"],
        [true, ""],
      ],
      "Sheet1!A1:B2",
    ]);
  });

  it("reads what an earlier sync of the same context addressed", async () => {
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[2]]);
  });

  it("releases the ranges it kept when the batch ends", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      expect(toy.connection.session.executor.references.count).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(toy.connection.session.executor.references.count).toBe(0);
  });

  it("keeps a tracked range beyond its batch", async () => {
    const range = await run(async (context) => {
      const tracked = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    const address = await toy.connection.Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2");
  });

  it("loads a collection with the items' names", async () => {
    const names = await run(async (context) => {
      context.workbook.worksheets.add("Data");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Sheet1", "Data"]);
  });

  it("loads nested objects and nothing else of them", async () => {
    const [color, sheetName, notLoaded] = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.format.fill.color = "#FF0000";
      range.load({ format: { fill: { color: true } }, worksheet: { name: true } });
      await context.sync();
      return [range.format.fill.color, range.worksheet.name, thrown(() => range.worksheet.position)];
    });
    expect([color, sheetName]).toEqual(["#FF0000", "Sheet1"]);
    expect(notLoaded).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("loads items from skip on, at most top of them, with expanded collections", async () => {
    const [names, charts] = await run(async (context) => {
      ["B", "C", "D"].forEach((name) => context.workbook.worksheets.add(name));
      const sheets = context.workbook.worksheets.load({ select: "name", expand: "charts", skip: 1, top: 2 });
      await context.sync();
      return [sheets.items.map((sheet) => sheet.name), sheets.items[0].charts.items];
    });
    expect(names).toEqual(["B", "C"]);
    expect(charts).toEqual([]);
  });

  it("brings every scalar when load names none", async () => {
    const [name, position] = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
      return [sheet.name, sheet.position];
    });
    expect([name, position]).toEqual(["Sheet1", 0]);
  });

  it("refuses to read a property that was not loaded", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("makes the children of a null object null", async () => {
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("none");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("names the missing item's statement, code and location", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("none").load("name");
      await context.sync();
    });
    expect(error).toBeInstanceOf(toy.connection.OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("getItem");
  });

  it("surfaces wrong dimensions at the property that was set", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  it.each([
    [
      "a method",
      (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().calculate(true),
      "Worksheet.calculate",
    ],
    [
      "a navigation",
      (context: Excel.RequestContext) => context.workbook.tables.load("name"),
      "Workbook.tables",
    ],
    [
      "a property that is set",
      (context: Excel.RequestContext) =>
        void (context.workbook.worksheets.getActiveWorksheet().tabColor = "red"),
      "Worksheet.tabColor",
    ],
    [
      "a property that is loaded",
      (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().load("tabColor"),
      "Worksheet.tabcolor",
    ],
  ])("answers ApiNotFound to %s that the host lacks", async (_, use, location) => {
    const error = await failure(async (context) => {
      use(context);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  it("keeps what was written before a failure, and fails what comes after", async () => {
    await failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["written"]];
      sheet.getRange("nowhere").values = [[1]];
      sheet.getRange("A2").values = [["never"]];
      await context.sync();
    });
    expect([...toy.workbook.sheets[0].cells.values()]).toEqual(["written"]);
  });

  it("evaluates a method with an effect once a request", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Once");
      sheet.getRange("A1").values = [[1]];
      sheet.load("name");
      await context.sync();
    });
    expect(toy.workbook.added).toBe(1);
  });

  it("writes more than 1,500 cells in the library's own chunks", async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * column)
    );
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:J400").values = values;
      await context.sync();
    });
    expect(toy.workbook.sheets[0].cells.size).toBe(4000);
    expect(toy.workbook.sheets[0].cells.get("399,9")).toBe(399 * 9);
  });

  it("returns the value of a method", async () => {
    const count = await run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(1);
  });

  it("reports a fault of the host as a general exception with its cause", async () => {
    const body = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 3, Name: "Fail", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    const answer = await new Promise<string>(
      (resolve) => void toy.connection.session.process(body, 0, resolve)
    );
    expect(JSON.parse(answer).Error).toMatchObject({
      Code: "GeneralException",
      Message: expect.stringContaining("broken host"),
      Location: "Workbook.fail",
    });
  });
});

function thrown(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}
