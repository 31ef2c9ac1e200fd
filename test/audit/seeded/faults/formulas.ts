import type { Random } from "../random";
import { formulaAt, formulaRows, innerRow, type Fault, type Seeded } from "../fault";
import { a1, type BookMaker } from "../maker";

/** The columns of formulas that are filled down, by kind of workbook: sheet, column and what the formulas look like. */
const filled: Readonly<Record<string, readonly (readonly [string, number, RegExp])[]>> = {
  budget: [
    ["Budget", 13, /^=SUM\(B\d+:M/],
    ["Budget", 14, /^=N\d+\*/],
    ["Budget", 15, /^=N/],
  ],
  sales: [
    ["Orders", 6, /^=/],
    ["Orders", 8, /^=/],
    ["Orders", 5, /^=/],
  ],
  survey: [["Answers", 9, /^=AVERAGE/]],
  series: [
    ["Series", 2, /^=/],
    ["Series", 4, /^=/],
    ["Series", 5, /^=/],
    ["Account", 4, /^=/],
    ["Account", 5, /^=/],
  ],
  scorecard: [
    ["Scorecard", 4, /^=IF/],
    ["Scorecard", 5, /^=MIN/],
    ["Scorecard", 6, /^=B\d+\*/],
  ],
};
const all = Object.keys(filled);

/** Puts another content into an inner cell of a filled column. */
function change(book: BookMaker, random: Random, make: (formula: string) => string | number): Seeded {
  const [name, column, like] = random.pick(filled[book.kind]);
  const sheet = book.named(name);
  const row = innerRow(formulaRows(sheet, column, like), random);
  sheet.replace(row, column, make(formulaAt(sheet, row, column)), sheet.at(row, column)?.value);
  return { sheet: name, cells: [[row, column]] };
}

const inColumn = (
  id: string,
  make: (formula: string, random: Random) => string | number,
  books = all
): Fault => ({
  id,
  rules: ["inconsistent-formula"],
  books,
  seed: (book, random) => change(book, random, (formula) => make(formula, random)),
});

/** A reference of a formula, moved down or up by rows. */
const moveRow = (formula: string, by: number): string =>
  formula.replace(
    /([A-Z]+)(\d+)/,
    (_, letters: string, row: string) => `${letters}${Math.max(1, Number(row) + by)}`
  );

const moveColumn = (formula: string): string =>
  formula.replace(
    /([A-Z])(\d+)/,
    (_, letter: string, row: string) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}${row}`
  );

export const formulaFaults: readonly Fault[] = [
  inColumn("constant over a formula", (_, random) => random.between(50, 500)),
  inColumn("rounded constant over a formula", () => 100),
  inColumn("reference one row down", (formula) => moveRow(formula, 1)),
  inColumn("reference one row up", (formula) => moveRow(formula, -1)),
  {
    id: "reference one column across",
    // Where it comes to lie on the cell itself, it is a circle besides.
    rules: ["inconsistent-formula", "circular-reference", "incomplete-sum"],
    books: ["budget", "sales", "series", "scorecard"],
    seed: (book, random) => change(book, random, moveColumn),
  },
  inColumn(
    "plus instead of times",
    (formula) => formula.replace(/[*/]|(?<=VLOOKUP\(D\d+)/, (sign) => (sign ? "+" : "+1")),
    ["sales"]
  ),
  inColumn("sign turned round", (formula) => formula.replace("=", "=-")),
  inColumn("amount added by hand", (formula) => `${formula}+250`),
  inColumn("amount taken off by hand", (formula) => `${formula}-37.5`),
  inColumn("half of it", (formula) => `(${formula.slice(1)})/3`.replace(/^/, "=")),
  {
    id: "factor in one row",
    rules: ["inconsistent-formula", "number-in-formula"],
    books: all,
    seed: (book, random) => change(book, random, (formula) => `${formula}*1.07`),
  },
  {
    id: "two neighbours typed over",
    rules: ["inconsistent-formula"],
    books: ["sales", "survey", "series"],
    seed(book, random) {
      const [name, column, like] = random.pick(filled[book.kind]);
      const sheet = book.named(name);
      const rows = formulaRows(sheet, column, like);
      const row = rows[random.between(4, rows.length - 6)];
      for (const at of [row, row + 1]) sheet.replace(at, column, random.between(10, 90));
      return {
        sheet: name,
        cells: [
          [row, column],
          [row + 1, column],
        ],
      };
    },
  },
  {
    id: "subtotal typed over",
    rules: ["inconsistent-formula"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = random.pick(formulaRows(sheet, 1, /^=SUM/));
      const column = random.between(2, 11);
      sheet.replace(row, column, 1234);
      return { sheet: "Budget", cells: [[row, column]] };
    },
  },
  {
    id: "grand total typed over in one month",
    rules: ["inconsistent-formula"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = formulaRows(sheet, 1, /\+/).at(-1)!;
      const column = random.between(2, 11);
      sheet.replace(row, column, 98_765);
      return { sheet: "Budget", cells: [[row, column]] };
    },
  },
  {
    id: "result row typed over",
    rules: ["inconsistent-formula"],
    books: ["survey"],
    seed(book, random) {
      const sheet = book.named("Answers");
      const row = formulaRows(sheet, 1, /^=COUNT\(/)[0];
      const column = random.between(2, 7);
      sheet.replace(row, column, 25);
      return { sheet: "Answers", cells: [[row, column]] };
    },
  },
  {
    id: "one year of a projection typed over",
    rules: ["inconsistent-formula"],
    books: ["scorecard"],
    seed(book, random) {
      const sheet = book.named("Projection");
      const [row, column] = [random.pick([4, 5, 6, 7]), random.between(4, 7)];
      sheet.replace(row, column, 777);
      return { sheet: "Projection", cells: [[row, column]] };
    },
  },
  {
    id: "fixed reference missing",
    rules: ["inconsistent-formula"],
    books: ["series"],
    seed(book, random) {
      const sheet = book.named("Series");
      const row = innerRow(formulaRows(sheet, 5), random);
      sheet.replace(row, 5, `=${a1(row, 1)}/B${row - 1}*100`);
      return { sheet: "Series", cells: [[row, 5]] };
    },
  },
];
