import { a1, BookMaker } from "../maker";
import { randomOf } from "../random";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A budget by month: groups of costs with subtotals, a total a line, a grand total, shares, and assumptions on a
 * sheet of their own. Sheet Budget: header in row 3 (0-based 2), months in columns B to M, N the year.
 */
export function budget(groups: number, lines: number, seed: number): BookMaker {
  const random = randomOf(seed);
  const book = new BookMaker("budget");
  const inputs = book.sheet("Assumptions");
  inputs.row(0, 0, ["Assumptions"]);
  const names = [
    "Inflation",
    "Wage increase",
    "Exchange rate",
    "Overhead rate",
    "Discount rate",
    "Bad debts",
  ];
  names.forEach((name, i) => inputs.row(2 + i, 0, [name, 0.01 * (i + 2)]));
  const sheet = book.sheet("Budget");
  sheet.row(0, 0, ["Budget 2025"]);
  sheet.row(2, 0, ["Line", ...months, "Year", "With inflation", "Share"]);
  let row = 3;
  const subtotals: number[] = [];
  const grand = 3 + groups * (lines + 3);
  for (let group = 0; group < groups; group++) {
    sheet.row(row, 0, [`Group ${group + 1}`]);
    const first = row + 1;
    for (let line = 0; line < lines; line++) {
      const at = first + line;
      sheet.row(at, 0, [`Cost ${group + 1}.${line + 1}`]);
      for (let month = 1; month <= 12; month++) sheet.set(at, month, random.between(100, 999));
      sheet.set(at, 13, `=SUM(B${at + 1}:M${at + 1})`);
      sheet.set(at, 14, `=N${at + 1}*(1+Assumptions!$B$3)`);
      sheet.set(at, 15, `=N${at + 1}/$N$${grand + 1}`, undefined, "0.0%");
    }
    const total = first + lines;
    sheet.row(total, 0, [`Subtotal ${group + 1}`]);
    for (let column = 1; column <= 14; column++)
      sheet.set(total, column, `=SUM(${a1(first, column)}:${a1(total - 1, column)})`);
    sheet.set(total, 15, `=N${total + 1}/$N$${grand + 1}`, undefined, "0.0%");
    subtotals.push(total);
    row = total + 2;
  }
  sheet.row(grand, 0, ["Total"]);
  for (let column = 1; column <= 14; column++)
    sheet.set(grand, column, `=${subtotals.map((at) => a1(at, column)).join("+")}`);
  const summary = book.sheet("Summary");
  summary.row(0, 0, ["Key figures"]);
  summary.set(2, 0, "Total cost");
  summary.set(2, 1, `=Budget!N${grand + 1}`);
  summary.set(3, 0, "Wages after increase");
  summary.set(3, 1, `=Budget!N${subtotals[0] + 1}*(1+Assumptions!B4)`);
  summary.set(4, 0, "In foreign currency");
  summary.set(4, 1, `=Budget!N${grand + 1}*Assumptions!B5`);
  summary.set(5, 0, "Overhead");
  summary.set(5, 1, `=Budget!N${grand + 1}*Assumptions!B6`);
  summary.set(6, 0, "Present value");
  summary.set(6, 1, `=Budget!N${grand + 1}/(1+Assumptions!B7)`);
  summary.set(7, 0, "Provision");
  summary.set(7, 1, `=Budget!N${grand + 1}*Assumptions!B8`);
  return book;
}
