import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, UnreadableWorkbook, writeXlsx } from "../../src/preview/workbook/xlsx";
import { parseXml } from "../../src/preview/workbook/xlsx/package/xml";
import { sampleWorkbook, sheet, workbook } from "./sample-workbook";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sample as another program might have saved it: with a pivot table, rich text, a link and an extension. */
async function foreignFile(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(sampleWorkbook()));
  const change = (path: string, edit: (text: string) => string): void => {
    parts[path] = strToU8(edit(strFromU8(parts[path])));
  };
  parts["xl/pivotTables/pivotTable1.xml"] = strToU8("<pivotTableDefinition/>");
  change("xl/worksheets/_rels/sheet2.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rId90" Type="${RELATIONSHIP}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`
    )
  );
  change("xl/worksheets/sheet2.xml", (text) =>
    text
      .replace(
        "</worksheet>",
        `<extLst><ext uri="{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}"/></extLst></worksheet>`
      )
      .replace("<pageMargins", `<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks><pageMargins`)
  );
  change("xl/sharedStrings.xml", (text) =>
    text.replace("<si><t>Overall</t></si>", "<si><r><rPr><b/></rPr><t>Over</t></r><r><t>all</t></r></si>")
  );
  change("xl/workbook.xml", (text) =>
    text.replace("<workbookPr/>", `<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>`)
  );
  return zipSync(parts);
}

describe("a workbook written over its original", () => {
  it("keeps every part as it is when nothing has changed", async () => {
    const original = await foreignFile();
    const [before, after] = [
      unzipSync(original),
      unzipSync(await writeXlsx(await readXlsx(original), { original })),
    ];
    for (const path of Object.keys(before).filter(
      (one) => one !== "xl/workbook.xml" && one !== "xl/sharedStrings.xml"
    ))
      expect(strFromU8(after[path] ?? new Uint8Array())).toBe(strFromU8(before[path]));
    expect(strFromU8(after["xl/workbook.xml"])).toContain(`codeName="ThisWorkbook"`);
  });

  it("adds sheets and leaves the others alone", async () => {
    const original = await foreignFile();
    const data = await readXlsx(original);
    const added = sheet("Scorecard", {
      cells: {
        0: { 0: { formula: "=KPI.SEQUENCE(2)", value: 1, spill: "A1:A2", style: data.styles.length } },
        1: { 0: { value: 2, spilled: true } },
      },
      tables: [
        {
          id: 1,
          name: "Entry",
          address: "C1:C2",
          columns: ["x"],
          headerRow: true,
          totalsRow: false,
          bandedRows: false,
        },
      ],
    });
    added.cells[0][2] = { value: "x" };
    const bytes = await writeXlsx(
      {
        ...data,
        styles: [...data.styles, { numberFormat: "0.00%", font: { bold: true }, fill: "#FFF9E5" }],
        sheets: [...data.sheets, added],
        activeSheet: 4,
      },
      { original }
    );
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    expect(strFromU8(after["xl/worksheets/sheet2.xml"])).toBe(
      strFromU8(before["xl/worksheets/sheet2.xml"]).replace(' tabSelected="1"', "")
    );
    const again = await readXlsx(bytes);
    expect(again.sheets.map(({ name }) => name)).toEqual([
      ...data.sheets.map(({ name }) => name),
      "Scorecard",
    ]);
    expect(again.sheets[4].tables[0]).toMatchObject({ id: 2, name: "Entry" });
    expect(again.styles[again.sheets[4].cells[0][0].style!]).toMatchObject({
      numberFormat: "0.00%",
      fill: "#FFF9E5",
    });
    expect(again.sheets[1].charts).toEqual(data.sheets[1].charts);
    expect(again.activeSheet).toBe(4);
  });

  it("keeps pivot tables, links, extensions and drawings of a sheet whose cells change", async () => {
    const original = await foreignFile();
    const data = await readXlsx(original);
    data.sheets[1].cells[0][3] = { value: "new" };
    const bytes = await writeXlsx(data, { original });
    const after = unzipSync(bytes);
    const xml = strFromU8(after["xl/worksheets/sheet2.xml"]);
    expect(xml).toContain(`<hyperlink ref="A1" location="B1"/>`);
    expect(xml).toContain("{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}");
    expect(parseXml(xml).name).toBe("worksheet");
    expect(after["xl/pivotTables/pivotTable1.xml"]).toBeDefined();
    expect(strFromU8(after["xl/worksheets/_rels/sheet2.xml.rels"])).toContain("pivotTable1.xml");
    expect(strFromU8(after["xl/sharedStrings.xml"])).toContain("<t>Over</t></r><r><t>all</t>");
    const again = await readXlsx(bytes);
    expect(again.sheets[1].cells[0][3]).toEqual({ value: "new" });
    expect(again.sheets[1].charts).toEqual(data.sheets[1].charts);
  });

  it("draws anew what is drawn otherwise, and takes out what is gone", async () => {
    const original = await writeXlsx(sampleWorkbook());
    const data = await readXlsx(original);
    data.sheets[1].charts = data.sheets[1].charts.slice(0, 1);
    data.sheets[1].shapes = [];
    data.sheets[0].comments = [];
    data.sheets[0].tables = [];
    data.sheets = data.sheets.filter(({ name }) => name !== "Deep");
    const again = await readXlsx(await writeXlsx(data, { original }));
    expect(again.sheets).toHaveLength(3);
    expect(again.sheets[1].charts).toMatchObject([{ name: "Trend" }]);
    expect([again.sheets[1].shapes, again.sheets[0].comments, again.sheets[0].tables]).toEqual([[], [], []]);
  });

  it("replaces settings", async () => {
    const original = await writeXlsx(workbook([sheet("S")], { settings: { a: "1", b: "2" } }));
    const data = await readXlsx(original);
    expect(
      (await readXlsx(await writeXlsx({ ...data, settings: { b: "3" } }, { original }))).settings
    ).toEqual({ b: "3" });
  });
});

describe("what cannot be read", () => {
  const reason = async (bytes: Uint8Array): Promise<string> => {
    const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    return (error as UnreadableWorkbook).reason;
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it("is told apart: encrypted, legacy, another kind, damaged", async () => {
    const encrypted = Uint8Array.from([
      ...compound,
      ...new Array<number>(64).fill(0),
      ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(await reason(encrypted)).toBe("encrypted");
    expect(await reason(Uint8Array.from([...compound, 0, 0]))).toBe("legacy-xls");
    expect(await reason(strToU8("Month,KPI\n1,2"))).toBe("not-xlsx");
    expect(await reason(new Uint8Array())).toBe("not-xlsx");
    expect(await reason(zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("not-xlsx");
    expect(await reason((await writeXlsx(workbook([sheet("S")]))).slice(0, 700))).toBe("damaged");
  });

  it("includes a small file that would unpack to more than memory holds", async () => {
    const bytes = await writeXlsx(workbook([sheet("S")]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directoryEntry = 0x02014b50;
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === directoryEntry) view.setUint32(at + 24, 0x7fffffff, true);
    expect(await reason(bytes)).toBe("too-large");
  });

  it("includes a part that is no XML", async () => {
    const parts = unzipSync(await writeXlsx(workbook([sheet("S")])));
    expect(
      await reason(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData>") }))
    ).toBe("damaged");
  });
});
