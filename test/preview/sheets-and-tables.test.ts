import { calculated, codeOf, openBook } from "./support";

describe("Sheets", () => {
  test("are refused with a name that is taken or not valid", async () => {
    const book = await openBook();
    for (const [name, code] of [
      ["sheet1", "ItemAlreadyExists"],
      ["a/b", "InvalidArgument"],
      ["", "InvalidArgument"],
      ["x".repeat(32), "InvalidArgument"],
    ]) {
      expect([name, await codeOf(book, (context) => void context.workbook.worksheets.add(name))]).toEqual([
        name,
        code,
      ]);
    }
  });

  test("follow a renaming in formulas, names and charts", async () => {
    const book = await openBook();
    await calculated(book, { "A1:A2": [[1], [2]] }, "A1");
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.getItem("My data");
      other.getRange("A1").formulas = [["=SUM(Sheet1!A1:A2)"]];
      context.workbook.names.add("Both", sheet.getRange("A1:A2"));
      other.charts.add("Line", sheet.getRange("A1:A2"), "Auto");
      sheet.name = "Neue Daten";
      const name = context.workbook.names.getItem("Both");
      const cell = other.getRange("A1");
      name.load("formula");
      cell.load("formulas,values");
      await context.sync();
      expect([name.formula, cell.formulas, cell.values]).toEqual([
        "='Neue Daten'!$A$1:$A$2",
        [["=SUM('Neue Daten'!A1:A2)"]],
        [[3]],
      ]);
    });
    expect(book.workbook.toData().sheets[1].charts[0].series[0].values).toBe("'Neue Daten'!$A$1:$A$2");
  });

  test("are deleted but for the last one", async () => {
    const book = await openBook();
    expect(await codeOf(book, (context) => context.workbook.worksheets.getItem("My data").delete())).toBe(
      "none"
    );
    expect(await codeOf(book, (_, sheet) => sheet.delete())).toBe("InvalidOperation");
  });

  test("are copied with their tables under new names", async () => {
    const book = await openBook();
    await calculated(book, { "A1:A2": [["V"], [7]] }, "A1");
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:A2", true).name = "T";
      sheet.getRange("C1").formulas = [["=SUM(T[V])"]];
      const copy = sheet.copy("End");
      const cell = copy.getRange("C1");
      copy.load("name");
      cell.load("formulas,values");
      await context.sync();
      expect([copy.name, cell.formulas, cell.values]).toEqual(["Sheet1 (2)", [["=SUM(T1[V])"]], [[7]]]);
    });
  });

  test("that are protected refuse writes into locked cells", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(book, (_, sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf(book, (_, sheet) => void (sheet.getRange("B1").values = [[1]]))).toBe("none");
  });
});

describe("Rows", () => {
  test("that are inserted move tables, formats, names and charts along", async () => {
    const book = await openBook();
    await calculated(
      book,
      {
        "A2:B4": [
          ["K", "V"],
          ["a", 1],
          ["b", 2],
        ],
        D1: [["=SUM(B3:B4)"]],
      },
      "A1"
    );
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A2:B4", true);
      sheet.charts.add("ColumnClustered", sheet.getRange("A2:B4"), "Columns");
      sheet.getRange("B3:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$B3>1";
      context.workbook.names.add("Values", sheet.getRange("B3:B4"));
      await context.sync();
      sheet.getRange("3:4").insert("Down");
      const range = table.getRange();
      const cell = sheet.getRange("D1");
      range.load("address");
      cell.load("formulas,values");
      await context.sync();
      expect([range.address, cell.formulas, cell.values]).toEqual(["Sheet1!A2:B6", [["=SUM(B5:B6)"]], [[3]]]);
    });
    const [sheet] = book.workbook.toData().sheets;
    expect(sheet.charts[0].series[0].values).toBe("Sheet1!$B$5:$B$6");
    expect(sheet.conditionalFormats[0]).toMatchObject({ addresses: ["B5:B6"], rule: { formula: "=$B5>1" } });
    expect(book.workbook.toData().names).toEqual([{ name: "Values", formula: "=Sheet1!$B$5:$B$6" }]);
  });

  test("leave a conditional format's formula with the rows that stay when its first row is deleted", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A3:B6").conditionalFormats.add("Custom").custom.rule.formula = "=$B3>$B$9";
      await context.sync();
      sheet.getRange("3:4").delete("Up");
      await context.sync();
    });
    const [sheet] = book.workbook.toData().sheets;
    expect(sheet.conditionalFormats[0]).toMatchObject({
      addresses: ["A3:B4"],
      rule: { formula: "=$B3>$B$7" },
    });
  });

  test("added to a table push down only what stands below it", async () => {
    const book = await openBook();
    await calculated(
      book,
      {
        "A1:B2": [
          ["K", "V"],
          ["a", 1],
        ],
        A5: [["below"]],
        D3: [["beside"]],
      },
      "A1"
    );
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [
        ["b", 2],
        ["c", 3],
        ["d", 4],
        ["e", 5],
      ]);
      const range = table.getRange();
      const all = sheet.getRange("A1:D12");
      [range.load("address"), all.load("values")];
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B6");
      expect(all.values.flat().filter((value) => value === "below" || value === "beside")).toHaveLength(2);
      expect(all.values[2][3]).toBe("beside");
    });
  });
});

describe("Tables and names", () => {
  test("are refused where they would overlap, or with a name that is none", async () => {
    const book = await openBook();
    await calculated(book, { "A1:A2": [["V"], [1]] }, "A1");
    expect(await codeOf(book, (_, sheet) => void sheet.tables.add("A1:A2", true))).toBe("none");
    expect(await codeOf(book, (_, sheet) => void sheet.tables.add("A2:B3", true))).toBe("InvalidArgument");
    expect(
      await codeOf(book, (context, sheet) => void context.workbook.names.add("A1", sheet.getRange("A1")))
    ).toBe("InvalidArgument");
    expect(
      await codeOf(book, (context) => context.workbook.names.getItem("none").load("name") as never)
    ).toBe("ItemNotFound");
  });

  test("tell a range from a constant", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const items = [
        names.add("Where", worksheets.getItem("My data").getRange("B2")),
        names.add("Share", "=90%"),
        names.add("Word", '="x"'),
      ];
      items.forEach((item) => item.load("type,value,formula,scope"));
      const none = items[1].getRangeOrNullObject();
      none.load("address");
      await context.sync();
      expect(items.map(({ type, value }) => [type, value])).toEqual([
        ["Range", "'My data'!B2"],
        ["Double", 0.9],
        ["String", "x"],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
