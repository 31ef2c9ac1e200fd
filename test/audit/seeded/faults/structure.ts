import { formulaAt, formulaRows, innerRow, type Fault } from "../fault";
import type { BookMaker } from "../maker";

const anywhere = ["budget", "sales", "survey", "series", "scorecard"];

/** A column of results of each kind of workbook. */
const results: Readonly<Record<string, readonly [string, number]>> = {
  budget: ["Budget", 14],
  sales: ["Orders", 8],
  survey: ["Answers", 9],
  series: ["Series", 5],
  scorecard: ["Scorecard", 6],
};

const everywhere = (
  id: string,
  rule: string,
  make: (formula: string, row: number) => string,
  books = anywhere
): Fault => ({
  id,
  rules: [rule],
  books,
  seed(book) {
    const [name, column] = results[book.kind];
    const sheet = book.named(name);
    const rows = formulaRows(sheet, column);
    for (const row of rows) sheet.replace(row, column, make(formulaAt(sheet, row, column), row));
    return { sheet: name, cells: [[rows[0], column]] };
  },
});

const besides = (id: string, rule: string, formula: string, value: number | string = 5): Fault => ({
  id,
  rules: [rule],
  books: anywhere,
  seed(book) {
    const [name] = results[book.kind];
    const sheet = book.named(name);
    sheet.set(0, 20, "Note");
    sheet.set(0, 21, formula, value);
    return { sheet: name, cells: [[0, 21]] };
  },
});

const setting = (id: string, change: (book: BookMaker) => void): Fault => ({
  id,
  rules: ["calculation-mode"],
  books: anywhere,
  seed(book) {
    change(book);
    return {};
  },
});

/** Faults in how a workbook is put together. */
export const structureFaults: readonly Fault[] = [
  everywhere("link to another file", "external-link", (formula) => `${formula}+[Plan.xlsx]Sheet1!$A$1`),
  besides("link with a path", "external-link", "='C:\\Data\\[Plan 2025.xlsx]Total'!$B$4"),
  {
    id: "name that refers to another file",
    rules: ["external-link"],
    books: anywhere,
    seed(book) {
      book.data.names.push({ name: "PlanTotal", formula: "=[Plan.xlsx]Sheet1!$B$2" });
      return {};
    },
  },
  besides("today", "volatile-function", "=TODAY()", 45_700),
  besides("offset", "volatile-function", "=SUM(OFFSET($B$5,0,0,3,1))"),
  besides("indirect", "volatile-function", '=INDIRECT("B"&5)'),
  besides("random number", "volatile-function", "=RAND()"),
  setting("manual calculation", (book) => (book.data.calculationMode = "manual")),
  setting("iterative calculation", (book) => (book.data.iterativeCalculation = true)),
  besides("formula that cannot be parsed", "unreadable-formula", "=SUM(B2:B4"),
  besides("error hidden by IFERROR", "broken-reference", "=IFERROR(#REF!*2,0)", 0),
  besides("sheet lost", "broken-reference", "=IFERROR(Plan!#REF!,0)", 0),
  {
    id: "hidden column feeds results",
    rules: ["hidden-input"],
    books: ["sales", "scorecard"],
    seed(book) {
      const [name, column] = book.kind === "sales" ? ["Orders", 5] : ["Scorecard", 3];
      book.named(name as string).data.columns[column as number] = { hidden: true };
      return { sheet: name as string, cells: [[4, column as number]] };
    },
  },
  {
    id: "hidden rows feed results",
    rules: ["hidden-input"],
    books: ["budget", "survey"],
    seed(book) {
      const [name] = results[book.kind];
      for (const row of [4, 5]) book.named(name).data.rows[row] = { hidden: true };
      return { sheet: name, cells: [[4, 1]] };
    },
  },
  {
    id: "hidden sheet feeds results",
    rules: ["hidden-input"],
    books: ["budget", "sales"],
    seed(book) {
      const name = book.kind === "budget" ? "Assumptions" : "Discounts";
      book.named(name).data.visibility = "veryHidden";
      return { sheet: name };
    },
  },
  {
    id: "merged labels beside data",
    rules: ["merged-cells"],
    books: ["sales"],
    seed(book, random) {
      const row = random.between(5, 25);
      const sheet = book.named("Orders");
      sheet.clear(row + 1, 2);
      sheet.data.merges.push(`C${row + 1}:C${row + 2}`);
      return { sheet: "Orders", cells: [[row, 2]] };
    },
  },
  {
    id: "merged figures in a row of data",
    rules: ["merged-cells"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = innerRow(formulaRows(sheet, 13, /^=SUM\(B\d+:M/), random);
      sheet.clear(row, 5);
      sheet.data.merges.push(`E${row + 1}:F${row + 1}`);
      return { sheet: "Budget", cells: [[row, 4]] };
    },
  },
];
