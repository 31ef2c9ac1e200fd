import { innerRow, inputRows, type Fault } from "../fault";
import type { BookMaker, SheetMaker } from "../maker";

/** Columns of typed-in numbers, by kind of workbook. */
const figures: Readonly<Record<string, readonly [string, number]>> = {
  budget: ["Budget", 4],
  sales: ["Orders", 4],
  survey: ["Answers", 3],
  series: ["Series", 1],
  scorecard: ["Scorecard", 2],
};

const asText = (id: string, write: (value: number) => string, books = Object.keys(figures)): Fault => ({
  id,
  rules: ["number-as-text"],
  books,
  seed(book, random) {
    const [name, column] = figures[book.kind];
    const sheet = book.named(name);
    const row = innerRow(inputRows(sheet, column), random);
    sheet.replace(row, column, write(Number(sheet.at(row, column)!.value)));
    return { sheet: name, cells: [[row, column]] };
  },
});

const errorIn = (id: string, error: string): Fault => ({
  id,
  rules: ["error-value"],
  books: Object.keys(figures),
  seed(book, random) {
    const [name, column] = figures[book.kind];
    const sheet = book.named(name);
    const row = innerRow(inputRows(sheet, column), random);
    sheet.replace(row, column, `=${error === "#REF!" ? "#REF!+1" : "Missing/0"}`, error);
    return { sheet: name, cells: [[row, column]] };
  },
});

const orders = (book: BookMaker): SheetMaker => book.named("Orders");

/** Faults in what was typed in. */
export const dataFaults: readonly Fault[] = [
  asText("number as text", (value) => String(value)),
  asText("number with a blank behind it", (value) => `${value} `),
  asText("number with separators as text", (value) => `${value + 1000}`.replace(/(\d)(\d{3})$/, "$1,$2"), [
    "budget",
    "sales",
    "series",
  ]),
  errorIn("division by zero", "#DIV/0!"),
  errorIn("unknown name", "#NAME?"),
  errorIn("reference lost", "#REF!"),
  errorIn("value of the wrong kind", "#VALUE!"),
  errorIn("lookup without a hit", "#N/A"),
  {
    id: "date as text among dates",
    rules: ["date-as-text"],
    books: ["sales", "series"],
    seed(book, random) {
      const [sheet, column] = book.kind === "sales" ? [orders(book), 1] : [book.named("Series"), 0];
      const row = innerRow(inputRows(sheet, column), random);
      sheet.replace(
        row,
        column,
        random.pick(["2025-03-14", "14.03.2025", "3/14/2025", "14-Mar-2025", "2025年3月14日"])
      );
      return { sheet: sheet.name, cells: [[row, column]] };
    },
  },
  {
    id: "column of dates as text",
    rules: ["date-as-text"],
    books: ["sales"],
    seed(book) {
      const rows = inputRows(orders(book), 1);
      for (const row of rows)
        orders(book).replace(row, 1, `2025-02-${String(1 + (row % 27)).padStart(2, "0")}`);
      return { sheet: "Orders", cells: [[rows[0], 1]] };
    },
  },
  {
    id: "blank behind a key",
    rules: ["blanks-in-keys"],
    books: ["sales"],
    seed(book, random) {
      const row = random.between(5, 30);
      orders(book).replace(row, 2, `${String(orders(book).at(row, 2)!.value)} `);
      return { sheet: "Orders", cells: [[row, 2]] };
    },
  },
  {
    id: "no-break blank before a key of a list",
    rules: ["blanks-in-keys"],
    books: ["sales"],
    seed(book, random) {
      const row = random.between(3, 18);
      const prices = book.named("Prices");
      prices.replace(row, 0, `\u00a0${String(prices.at(row, 0)!.value)}`);
      return { sheet: "Prices", cells: [[row, 0]] };
    },
  },
  {
    id: "key twice in a list",
    rules: ["duplicate-key"],
    books: ["sales"],
    seed(book, random) {
      const prices = book.named("Prices");
      const row = random.between(5, 20);
      prices.replace(row, 0, prices.at(row - 3, 0)!.value!);
      return { sheet: "Prices", cells: [[row, 0]] };
    },
  },
  {
    id: "identifier twice",
    rules: ["duplicate-key"],
    books: ["sales"],
    seed(book, random) {
      const row = random.between(10, 30);
      orders(book).replace(row, 0, orders(book).at(row - 4, 0)!.value!);
      return { sheet: "Orders", cells: [[row, 0]] };
    },
  },
  {
    id: "input that nobody uses",
    rules: ["unused-input"],
    books: ["budget"],
    seed(book) {
      const sheet = book.named("Assumptions");
      sheet.row(8, 0, ["Interest on deposits", 0.013]);
      return { sheet: "Assumptions", cells: [[8, 1]] };
    },
  },
];
