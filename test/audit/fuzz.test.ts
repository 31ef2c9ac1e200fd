import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { auditWorkbook, type CellValue } from "../../src/audit";
import { fileSnapshot } from "../../src/cli/audit/file-snapshot";
import { readXlsx, UnreadableWorkbook, writeXlsx } from "../../src/preview/workbook/xlsx";
import { cleanBooks } from "./seeded/books";
import { sheetOf, snapshotOf } from "./support/snapshot";

/** Audits a file; a file that cannot be read says why, and anything else is a failure of the test. */
async function auditFile(bytes: Uint8Array): Promise<string> {
  try {
    const data = await readXlsx(bytes, { mostCells: 100_000, cellsOnly: true });
    const { gaps } = auditWorkbook(fileSnapshot(data, "en-US"));
    const failed = gaps.filter(({ rule }) => rule !== undefined);
    return failed.length > 0 ? failed.map(({ sentence }) => sentence.en).join() : "audited";
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

const files = Promise.all(
  cleanBooks(1)
    .filter((_, i) => [0, 3, 7, 9].includes(i))
    .map((book) => writeXlsx(book.data))
);

/** The file with the text of a part changed. */
const edited = (bytes: Uint8Array, part: RegExp, edit: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts))
    if (part.test(path)) parts[path] = strToU8(edit(strFromU8(parts[path])));
  return zipSync(parts, { level: 1 });
};

const withSheet = async (cells: string, more = ""): Promise<Uint8Array> =>
  edited((await files)[0], /worksheets\/sheet1\.xml$/, (text) =>
    text.replace(
      /<sheetData[\s\S]*<\/sheetData>[\s\S]*<\/worksheet>/,
      `<sheetData>${cells}</sheetData>${more}</worksheet>`
    )
  );

describe("A broken file", () => {
  test("cut off anywhere gives a reason and never throws anything else", async () => {
    const [bytes] = await files;
    for (let n = 0; n <= 40; n++) {
      const part = bytes.slice(0, Math.floor((bytes.length * n) / 40));
      expect(["audited", "not-xlsx", "damaged"]).toContain(await auditFile(part));
    }
  });

  test("with bytes changed at random gives a reason or an audit", async () => {
    const all = await files;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }),
        async (i, changes) => {
          const bytes = all[i].slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect(["audited", "not-xlsx", "damaged", "encrypted", "legacy-xls", "too-large"]).toContain(
            await auditFile(bytes)
          );
        }
      ),
      { numRuns: 150 }
    );
  });

  test("without one of its parts gives a reason or an audit", async () => {
    for (const bytes of await files) {
      for (const path of Object.keys(unzipSync(bytes))) {
        const parts = unzipSync(bytes);
        delete parts[path];
        expect(["audited", "not-xlsx", "damaged"]).toContain(await auditFile(zipSync(parts, { level: 1 })));
      }
    }
  });

  test("with pieces of XML lost or doubled gives a reason or an audit", async () => {
    const [, bytes] = await files;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(200), fc.boolean(), async (from, length, twice) => {
        const broken = edited(bytes, /sheet\d\.xml$|workbook\.xml$|sharedStrings\.xml$/, (text) => {
          const at = from % text.length;
          const piece = text.slice(at, at + length);
          return text.slice(0, at) + (twice ? piece + piece : "") + text.slice(at + length);
        });
        expect(["audited", "not-xlsx", "damaged"]).toContain(await auditFile(broken));
      }),
      { numRuns: 100 }
    );
  });
});

describe("An odd file", () => {
  test.each<[string, string, string?]>([
    [
      "cells far away",
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><f>A1</f><v>1</v></c></row>',
    ],
    ["references beyond the sheet", '<row r="1"><c r="A1"><f>XFD1048576+ZZZ9999999+A0</f><v>1</v></c></row>'],
    ["whole columns and rows", '<row r="1"><c r="B1"><f>SUM(A:A,1:1,A:XFD)</f><v>1</v></c></row>'],
    [
      "shared formulas without a master",
      '<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c><c r="B1"><f t="shared" ref="B1:B9" si="1">A1+1</f></c></row>',
    ],
    [
      "array formulas of odd areas",
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="B1"><f t="array" ref="rubbish">2</f></c></row>',
    ],
    ["a data table", '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c></row>'],
    [
      "rows in no order and cells twice",
      '<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
    ],
    [
      "merges of the whole sheet",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="x"/></mergeCells>',
    ],
    ["a dimension that is not so", '<row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      "no values, odd types",
      '<row><c t="s"><v>99</v></c><c t="b"><v>x</v></c><c t="e"><v>#WHAT!</v></c><c t="d"><v>soon</v></c><c><v>1e999</v></c></row>',
    ],
    [
      "formulas in circles over themselves",
      '<row r="1"><c r="A1"><f>SUM(A:A)</f><v>0</v></c><c r="B1"><f>SUM(1:1)</f><v>0</v></c></row>',
    ],
    ["a formula of 40,000 letters", `<row r="1"><c r="A1"><f>${"A1+".repeat(13_000)}1</f><v>0</v></c></row>`],
    [
      "brackets without end",
      '<row r="1"><c r="A1"><f>T[[[a</f><v>0</v></c><c r="B1"><f>((((((((((</f></c><c r="C1"><f>"</f></c></row>',
    ],
  ])("with %s is audited", async (_, cells, more = "") => {
    expect(await auditFile(await withSheet(cells, more))).toBe("audited");
  });

  test("with more cells than are read says how far it was read", async () => {
    const cells = Array.from(
      { length: 1000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`
    ).join("");
    const data = await readXlsx(await withSheet(cells), { mostCells: 500 });
    const { gaps } = auditWorkbook(fileSnapshot(data, "en-US"));
    expect(gaps.map(({ sentence }) => sentence.en)).toEqual([
      "Only the first 500 of 1000 rows were audited: the sheet is larger than what is read.",
    ]);
  });

  test("with a million rows of few cells is audited whole", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i + 1) * 1048);
    const cells = rows
      .map((r) => `<row r="${r}"><c r="A${r}"><f>B${r}*2</f><v>2</v></c><c r="B${r}"><v>1</v></c></row>`)
      .join("");
    expect(await auditFile(await withSheet(cells))).toBe("audited");
  });

  test("of 1904 keeps its dates", async () => {
    const [bytes] = await files;
    const of1904 = edited(bytes, /xl\/workbook\.xml$/, (text) =>
      /<workbookPr/.test(text)
        ? text.replace(/<workbookPr/, '<workbookPr date1904="1"')
        : text.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    );
    const data = await readXlsx(of1904, { cellsOnly: true });
    expect(fileSnapshot(data, "en-US").date1904).toBe(true);
    expect(await auditFile(of1904)).toBe("audited");
  });
});

describe("Any formulas at all", () => {
  const piece = fc.constantFrom(
    ...'A1 $B$2 C:C 3:3 SUM( ( ) , : + - * / ^ & = <> "x" \' ! # #REF! [ ] [@a] Sheet1! {1,2} 1 2.5 % @ LET( x TRUE \n é 数据 _xlfn. ; \\ ~'.split(
      " "
    )
  );
  const formula = fc.array(piece, { maxLength: 12 }).map((pieces) => `=${pieces.join("")}`);
  const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(
    formula,
    fc.double({ noNaN: true }),
    fc.string(),
    fc.boolean(),
    fc.constant("")
  );

  test("are audited without any rule failing", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (grid) => {
        const { gaps } = auditWorkbook(snapshotOf([sheetOf("Sheet1", grid), sheetOf("数据", grid)]));
        expect(gaps).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });
});
