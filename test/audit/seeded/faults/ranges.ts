import { formulaAt, formulaRows, innerRow, inputRows, type Fault } from "../fault";
import { a1 } from "../maker";

/** Faults in what is added up, looked up and referred to. */
export const rangeFaults: readonly Fault[] = [
  {
    id: "last row left out of one subtotal",
    rules: ["incomplete-sum", "inconsistent-formula"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = random.pick(formulaRows(sheet, 1, /^=SUM/));
      const column = random.between(2, 11);
      sheet.replace(
        row,
        column,
        formulaAt(sheet, row, column).replace(/(\d+)\)$/, (_, end) => `${Number(end) - 1})`)
      );
      return { sheet: "Budget", cells: [[row, column]] };
    },
  },
  {
    id: "last row left out of all subtotals",
    rules: ["incomplete-sum"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = random.pick(formulaRows(sheet, 1, /^=SUM/));
      for (let column = 1; column <= 12; column++)
        sheet.replace(
          row,
          column,
          formulaAt(sheet, row, column).replace(/(\d+)\)$/, (_, end) => `${Number(end) - 1})`)
        );
      return { sheet: "Budget", cells: [[row, 1]] };
    },
  },
  {
    id: "first row left out of a total",
    rules: ["incomplete-sum"],
    books: ["scorecard"],
    seed(book) {
      const sheet = book.named("Scorecard");
      const row = formulaRows(sheet, 1, /^=SUM/)[0];
      sheet.replace(row, 1, formulaAt(sheet, row, 1).replace("B5", "B6"), 1);
      return { sheet: "Scorecard", cells: [[row, 1]] };
    },
  },
  {
    id: "last row left out of a total of formulas",
    rules: ["incomplete-sum"],
    books: ["scorecard"],
    seed(book) {
      const sheet = book.named("Scorecard");
      const row = formulaRows(sheet, 6, /^=SUM/)[0];
      sheet.replace(row, 6, `=SUM(G5:G${row - 1})`);
      return { sheet: "Scorecard", cells: [[row, 6]] };
    },
  },
  {
    id: "last month left out of the year",
    rules: ["incomplete-sum", "inconsistent-formula"],
    books: ["budget"],
    seed(book, random) {
      const sheet = book.named("Budget");
      const row = innerRow(formulaRows(sheet, 13, /^=SUM\(B\d+:M/), random);
      sheet.replace(row, 13, `=SUM(B${row + 1}:L${row + 1})`);
      return { sheet: "Budget", cells: [[row, 13]] };
    },
  },
  {
    id: "subtotals counted in the grand total's range",
    rules: ["double-counted"],
    books: ["budget"],
    seed(book) {
      const sheet = book.named("Budget");
      const row = formulaRows(sheet, 1, /\+/).at(-1)!;
      for (let column = 1; column <= 12; column++)
        sheet.replace(row, column, `=SUM(${a1(4, column)}:${a1(row - 2, column)})`);
      return { sheet: "Budget", cells: [[row, 1]] };
    },
  },
  {
    id: "input deleted",
    rules: ["blank-reference"],
    books: ["sales", "series"],
    seed(book, random) {
      const [name, column, result] = book.kind === "sales" ? ["Orders", 4, 6] : ["Account", 2, 4];
      const sheet = book.named(name as string);
      const row = innerRow(inputRows(sheet, column as number), random);
      sheet.clear(row, column as number);
      return { sheet: name as string, cells: [[row, result as number]] };
    },
  },
  {
    id: "key figure refers to an empty cell",
    rules: ["blank-reference"],
    books: ["budget"],
    seed(book) {
      const sheet = book.named("Summary");
      sheet.replace(4, 1, "=B3*Assumptions!D5", 0);
      return { sheet: "Summary", cells: [[4, 1]] };
    },
  },
  {
    id: "formula depends on itself",
    rules: ["circular-reference"],
    books: ["budget", "survey", "sales"],
    seed(book, random) {
      const [name, column] = (
        { budget: ["Budget", 13], survey: ["Answers", 9], sales: ["Orders", 6] } as const
      )[book.kind as "budget"];
      const sheet = book.named(name);
      const row = innerRow(formulaRows(sheet, column), random);
      sheet.replace(row, column, `=SUM(B${row + 1}:${a1(row, column)})`);
      return { sheet: name, cells: [[row, column]] };
    },
  },
  {
    id: "circle over two sheets",
    rules: ["circular-reference"],
    books: ["budget"],
    seed(book) {
      const sheet = book.named("Budget");
      sheet.replace(4, 1, "=Summary!B3*0.01");
      return { sheet: "Budget", cells: [[4, 1]] };
    },
  },
  {
    id: "exact lookup turned approximate, list unsorted",
    rules: ["approximate-lookup"],
    books: ["sales"],
    seed(book) {
      const prices = book.named("Prices");
      const [first, last] = [prices.at(1, 0)!.value!, prices.at(20, 0)!.value!];
      prices.replace(1, 0, last);
      prices.replace(20, 0, first);
      const sheet = book.named("Orders");
      const rows = formulaRows(sheet, 5);
      for (const row of rows) sheet.replace(row, 5, formulaAt(sheet, row, 5).replace("FALSE", "TRUE"));
      return { sheet: "Orders", cells: [[rows[0], 5]] };
    },
  },
  {
    id: "kind of match left out over texts",
    rules: ["approximate-lookup"],
    books: ["sales"],
    seed(book) {
      const sheet = book.named("Orders");
      const rows = formulaRows(sheet, 5);
      for (const row of rows) sheet.replace(row, 5, formulaAt(sheet, row, 5).replace(",FALSE", ""));
      return { sheet: "Orders", cells: [[rows[0], 5]] };
    },
  },
  {
    id: "steps out of order",
    rules: ["approximate-lookup"],
    books: ["sales"],
    seed(book) {
      book.named("Discounts").replace(2, 0, 300);
      const rows = formulaRows(book.named("Orders"), 7);
      return { sheet: "Orders", cells: [[rows[0], 7]] };
    },
  },
  {
    id: "one lookup approximate among exact ones",
    rules: ["inconsistent-formula", "approximate-lookup"],
    books: ["sales"],
    seed(book, random) {
      const sheet = book.named("Orders");
      const row = innerRow(formulaRows(sheet, 5), random);
      sheet.replace(row, 5, formulaAt(sheet, row, 5).replace("FALSE", "TRUE"));
      return { sheet: "Orders", cells: [[row, 5]] };
    },
  },
  {
    id: "rate written into every formula",
    rules: ["number-in-formula"],
    books: ["sales"],
    seed(book) {
      const sheet = book.named("Orders");
      const rows = formulaRows(sheet, 8);
      for (const row of rows) sheet.replace(row, 8, `=G${row + 1}*1.19`);
      return { sheet: "Orders", cells: [[rows[0], 8]] };
    },
  },
  {
    id: "limit written into a condition",
    rules: ["number-in-formula"],
    books: ["scorecard"],
    seed(book) {
      const sheet = book.named("Scorecard");
      const rows = formulaRows(sheet, 5, /^=MIN/);
      for (const row of rows) sheet.replace(row, 5, `=IF(E${row + 1}>1.15,1.15,E${row + 1})*100`);
      return { sheet: "Scorecard", cells: [[rows[0], 5]] };
    },
  },
];
