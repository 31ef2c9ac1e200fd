import { BookMaker } from "../maker";
import { randomOf } from "../random";

/**
 * Monthly figures: value, previous year, change, running total in the year, mean of three, index, and an account
 * that is carried forward. Sheet Series: A month, B value, C growth, D year-on-year, E mean of three, F index;
 * Sheet Account: opening, in, out, closing. Data from row 5 (0-based 4).
 */
export function series(months: number, seed: number): BookMaker {
  const random = randomOf(seed);
  const book = new BookMaker("series");
  const sheet = book.sheet("Series");
  sheet.row(0, 0, ["Monthly figures"]);
  sheet.row(1, 0, ["Base value", 250]);
  sheet.row(3, 0, ["Month", "Value", "Growth", "Year on year", "Mean of three", "Index"]);
  for (let i = 0; i < months; i++) {
    const [row, r] = [4 + i, i + 5];
    sheet.set(row, 0, 43_831 + i * 30, undefined, "yyyy-mm-dd");
    sheet.set(row, 1, random.between(200, 400));
    if (i >= 1) sheet.set(row, 2, `=B${r}/B${r - 1}-1`, 0.02, "0.0%");
    if (i >= 12) sheet.set(row, 3, `=B${r}/B${r - 12}-1`, 0.05, "0.0%");
    if (i >= 2) sheet.set(row, 4, `=AVERAGE(B${r - 2}:B${r})`);
    sheet.set(row, 5, `=B${r}/$B$2*100`, 104);
  }
  const account = book.sheet("Account");
  account.row(0, 0, ["Period", "Opening", "In", "Out", "Closing", "Running in"]);
  for (let i = 0; i < months; i++) {
    const [row, r] = [1 + i, i + 2];
    account.set(row, 0, i + 1);
    if (i === 0) account.set(row, 1, 1000);
    else account.set(row, 1, `=E${r - 1}`);
    account.row(row, 2, [random.between(50, 90), random.between(40, 80)]);
    account.set(row, 4, `=B${r}+C${r}-D${r}`);
    account.set(row, 5, `=SUM($C$2:C${r})`);
  }
  return book;
}
