import { createScorecard } from "../../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { checkSignOffs } from "../../../src/actions/sign-off/check-sign-offs";
import { readSignOffBook, type SignOffBook } from "../../../src/actions/sign-off/read";
import { signOff } from "../../../src/actions/sign-off/sign-off";
import type { CellValue } from "../../../src/audit/snapshot";
import { Refusal } from "../../../src/actions/refusal";
import { undoLast } from "../../../src/actions/undo-last";
import { kpiFunctions } from "../../../src/cli/kpi-functions";
import { parseRect } from "../../../src/plan/addresses";
import {
  checkLedger,
  differenceSentence,
  readLedger,
  type Difference,
} from "../../../src/scorecard/sign-off";
import { tableOf } from "../../../src/scorecard/sign-off/capture";
import { namedRect, policyNames } from "../../../src/scorecard/sign-off/names";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import { closeAll, contentOf, open } from "../../workbook/support/open";

jest.setTimeout(180_000);
afterEach(closeAll);

const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];
const data = () => {
  const rows = Array.from({ length: 60 }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
  const book = bookData([
    sheetData("Log", [columns, ...rows], { tables: [tableData("Calls", "A1:D61", columns)] }),
  ]);
  for (let row = 1; row <= 60; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
};
const options = { locale: "en-US" as const };
const now = new Date(2025, 2, 5, 9, 30);

type Headless = Awaited<ReturnType<typeof open>>;

async function withScorecard(): Promise<{ headless: Headless; sheet: string }> {
  const headless = await open(data());
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  const template = "customer-relations-research";
  const found = await recogniseData(options);
  const created = await createScorecard.run(
    {
      template,
      mapping: proposeFor({ template }, found),
      grain: "month",
      period: "latest",
      targets: { "customer-satisfaction-score": 60 },
    },
    options
  );
  await headless.workbook.settle();
  return { headless, sheet: created.sheets[0] };
}

async function signed(): Promise<{ headless: Headless; sheet: string; ledger: string }> {
  const { headless, sheet } = await withScorecard();
  const { ledgerSheet } = await signOff.run({ sheet, signedBy: "Li Wei", note: "=closed", now }, options);
  await headless.workbook.settle();
  return { headless, sheet, ledger: ledgerSheet };
}

async function differences(headless: Headless): Promise<readonly Difference[]> {
  await headless.workbook.settle();
  const state = await checkSignOffs.run(undefined, options);
  if (state.state !== "checked") throw new Error(state.state);
  return [...state.ledger.chain, ...state.ledger.signOffs.flatMap((one) => one.differences)];
}

const write = (headless: Headless, sheet: string, address: string, value: unknown): Promise<void> =>
  headless.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });

const read = (headless: Headless, sheet: string, address: string): Promise<unknown[][]> =>
  headless.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

/** What is found when one cell of a workbook that was read says something else. */
async function tampered(
  { ledger: _ledger, ...book }: SignOffBook,
  sheet: string,
  row: number,
  column: number,
  change: (value: CellValue) => CellValue,
  formula?: string
): Promise<readonly Difference[]> {
  const snapshot = {
    ...book.snapshot,
    sheets: book.snapshot.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const origin = one.origin!;
      const put = (lines: readonly (readonly CellValue[])[], to: (old: CellValue) => CellValue) =>
        lines.map((line, r) =>
          r + origin.row === row
            ? line.map((cell, c) => (c + origin.column === column ? to(cell) : cell))
            : line
        );
      const formulas = formula === undefined ? {} : { formulas: put(one.formulas!, () => formula) };
      return { ...one, values: put(one.values, change), ...formulas };
    }),
  };
  const { chain, signOffs } = await checkLedger(
    readLedger(snapshot)!,
    book.head,
    book.scorecards,
    snapshot,
    book.book
  );
  return [...chain, ...signOffs.flatMap((one) => one.differences)];
}

const other = (value: CellValue): CellValue =>
  typeof value === "number" ? value + 0.125 : `${String(value)}~`;

const placesOf = (found: readonly Difference[]): (string | undefined)[] =>
  found.map((one) => ("place" in one ? one.place.address : undefined));

/** Address of a cell from 0, for the first 26 columns. */
const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

describe("Signing a period off", () => {
  test("writes a row that people can read, and nothing has changed since", async () => {
    const { headless, sheet, ledger } = await signed();
    expect(ledger).toBe("Sign-off ledger");
    const [row] = await read(headless, ledger, "A5:L5");
    expect(row.slice(0, 6)).toEqual([
      1,
      expect.any(String),
      "2025-03",
      "Li Wei",
      expect.stringMatching(/^2025-03-05 09:30 [+-]\d\d:\d\d$/),
      "=closed",
    ]);
    expect(row[10]).toBe("0".repeat(64));
    expect(row[11]).toMatch(/^[0-9a-f]{64}$/);
    expect(await differences(headless)).toEqual([]);
    expect((await headless.save()).sheets.find(({ name }) => name === sheet)).toBeDefined();
  });

  test("finds nothing changed where only the table was renamed, and still finds what was", async () => {
    const { headless } = await signed();
    const change = (work: (context: Excel.RequestContext) => void) =>
      headless.Excel.run(async (context) => {
        work(context);
        await context.sync();
      });
    await change((context) => (context.workbook.tables.getItem("Calls").name = "CallLog"));
    expect(await differences(headless)).toEqual([]);
    await change((context) => (context.workbook.worksheets.getItem("Log").getRange("D61").values = [[1]]));
    const kinds = (await differences(headless)).map(({ kind }) => kind);
    expect(kinds).toContain("sourceChanged");
    expect(kinds).not.toContain("sourceGone");
    expect(kinds).not.toContain("formulaChanged");
  });

  test("adds each further sign-off below, chained to the one above, in two requests", async () => {
    const { headless, sheet, ledger } = await signed();
    headless.wire.reset();
    await signOff.run({ sheet, signedBy: "Wang Fang", now }, options);
    expect(headless.wire.requests.at(-1)!.bytes).toBeGreaterThan(0);
    const rows = await read(headless, ledger, "A5:L7");
    expect(rows.map((row) => row[0])).toEqual([1, 2, ""]);
    expect(rows[1][10]).toBe(rows[0][11]);
    const state = await checkSignOffs.run(undefined, options);
    expect(state.state === "checked" && state.ledger.signOffs.map(({ superseded }) => superseded)).toEqual([
      true,
      false,
    ]);
  });

  test("is refused without a name, for a sheet that is gone, and where no period is shown; nothing is written", async () => {
    const { headless, sheet } = await withScorecard();
    const before = await contentOf(headless);
    await expect(signOff.run({ sheet, signedBy: "  " }, options)).rejects.toThrow(Refusal);
    await expect(signOff.run({ sheet: "Gone", signedBy: "Li" }, options)).rejects.toThrow(/“Gone”/);
    expect(await contentOf(headless)).toEqual(before);
  });

  test("is undone with its ledger", async () => {
    const { headless, sheet } = await withScorecard();
    const before = await contentOf(headless);
    await signOff.run({ sheet, signedBy: "Li Wei", now }, options);
    await undoLast.run(undefined, options);
    expect(await contentOf(headless)).toEqual(before);
    expect(await checkSignOffs.run(undefined, options)).toEqual({ state: "none" });
  });
});

describe("A change since the sign-off", () => {
  test("is found and located in every cell of the scorecard's table, policies and grades", async () => {
    const { headless, sheet } = await signed();
    await headless.workbook.settle();
    const book = await readSignOffBook(options);
    expect(await tampered(book, sheet, 0, 0, (value) => value)).toEqual([]);
    const scorecard = book.snapshot.sheets.find(({ name }) => name === sheet)!;
    const table = tableOf(scorecard, book.snapshot, { locale: "en-US" })!;
    let tried = 0;
    for (const row of table.rows)
      for (const { address, value, formula } of Object.values(row.cells)) {
        // Labels are the keys of rows: a changed one is another row, which a test of its own shows.
        if ((value === "" && formula === undefined) || value === row.label) continue;
        const { row: r, column: c } = parseRect(address)!;
        expect(placesOf(await tampered(book, sheet, r, c, other))).toContain(address);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(40);
    for (const name of policyNames) {
      const rect = namedRect(book.snapshot, scorecard, name)!;
      for (let r = rect.row; r < rect.row + rect.rows; r += 1)
        for (let c = rect.column; c < rect.column + rect.columns; c += 1) {
          const found = await tampered(book, sheet, r, c, other);
          expect(found).toContainEqual(
            expect.objectContaining({ kind: "nameChanged", name, place: { sheet, address: at(r, c) } })
          );
        }
    }
  });

  test("is found where a formula gives the same result in another way", async () => {
    const { headless, sheet } = await signed();
    await headless.workbook.settle();
    const book = await readSignOffBook(options);
    const scorecard = book.snapshot.sheets.find(({ name }) => name === sheet)!;
    const [row] = tableOf(scorecard, book.snapshot, { locale: "en-US" })!.rows;
    const actual = Object.values(row.cells).find(({ formula }) => formula !== undefined)!;
    const { row: r, column: c } = parseRect(actual.address)!;
    const found = await tampered(book, sheet, r, c, (value) => value, `${actual.formula}+0`);
    expect(found).toEqual([expect.objectContaining({ kind: "formulaChanged", now: `${actual.formula}+0` })]);
  });

  test("is found in the rows behind the figures, even where it leaves every figure as it was", async () => {
    const { headless } = await signed();
    // March 2025 begins in row 61 of the log: one row of data.
    const cells = await read(headless, "Log", "A61:D61");
    expect(cells[0][0]).toBe(45717);
    await write(headless, "Log", "D61", Number(cells[0][3]) === 5 ? 4 : 5);
    const found = await differences(headless);
    const change = found.find(({ kind }) => kind === "sourceChanged");
    expect(change).toMatchObject({ source: "table:Calls", rows: 1, signedRows: 1, place: { sheet: "Log" } });
    expect(differenceSentence(change!, "en-US")).toMatch(/“Calls”.*A61/);
    expect(differenceSentence(change!, "zh-CN")).toMatch(/“Calls”/);
    await write(headless, "Log", "D61", cells[0][3]);
    // Another day of the same month, every figure of the month the same.
    await write(headless, "Log", "A61", 45718);
    expect((await differences(headless)).map(({ kind }) => kind)).toEqual(["sourceChanged"]);
  });

  test("of rows of other periods does not count, and neither does sorting", async () => {
    const { headless } = await signed();
    const rows = await read(headless, "Log", "A2:D61");
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Log").getRange("A2:D61").values = [...rows].reverse();
      await context.sync();
    });
    expect(await differences(headless)).toEqual([]);
    await write(headless, "Log", "D61", 5);
    expect((await differences(headless)).filter(({ kind }) => kind.startsWith("source"))).toEqual([]);
  });

  test("is found while the sheet shows another period", async () => {
    const { headless, sheet } = await signed();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).names.getItem("SelectedPeriod").getRange().values = [
        [45689],
      ];
      await context.sync();
    });
    expect(await differences(headless)).toEqual([]);
    await write(headless, "Log", "D61", 2);
    const kinds = (await differences(headless)).map(({ kind }) => kind);
    expect(kinds).toContain("actualChanged");
    expect(kinds).toContain("sourceChanged");
  });

  test("says that the scorecard is gone when its sheet was deleted", async () => {
    const { headless, sheet } = await signed();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect((await differences(headless)).map(({ kind }) => kind)).toEqual(["scorecardGone"]);
  });
});

describe("A ledger that was tampered with", () => {
  test("is found and located in each of its cells", async () => {
    const { headless, sheet, ledger } = await signed();
    await signOff.run({ sheet, signedBy: "Wang Fang", now }, options);
    await headless.workbook.settle();
    const book = await readSignOffBook(options);
    for (const row of [4, 5])
      for (let column = 0; column <= 12; column += 1) {
        const found = await tampered(book, ledger, row, column, other);
        // Signed text and hash prove each other: where they do not fit, the place is that of the hash.
        expect(placesOf(found)).toContain(at(row, column === 12 ? 11 : column));
      }
  });

  test("misses a row that was removed from the middle or from the end, and refuses to go on", async () => {
    const { headless, sheet, ledger } = await signed();
    await signOff.run({ sheet, signedBy: "Wang Fang", now }, options);
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ledger).getRange("6:6").delete("Up");
      await context.sync();
    });
    expect((await differences(headless)).map(({ kind }) => kind)).toEqual(["endMissing"]);
    await expect(signOff.run({ sheet, signedBy: "Zhao", now }, options)).rejects.toThrow(/altered/);
  });

  test("is missed when it is removed as a whole", async () => {
    const { headless, sheet, ledger } = await signed();
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ledger).delete();
      await context.sync();
    });
    expect(await checkSignOffs.run(undefined, options)).toEqual({ state: "gone", expected: 1 });
    await expect(signOff.run({ sheet, signedBy: "Zhao", now }, options)).rejects.toThrow(/removed/);
    await signOff.run({ sheet, signedBy: "Zhao", now, restart: true }, options);
    expect(await differences(headless)).toEqual([]);
  });
});
