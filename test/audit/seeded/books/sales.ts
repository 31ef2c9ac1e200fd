import { BookMaker } from "../maker";
import { randomOf } from "../random";

export const regions = ["North", "South", "East", "West"];

/**
 * Orders, a price list that they look their prices up in, discount steps, and sums by region and month. Sheet
 * Orders: A id, B date, C region, D product, E quantity, F price, G amount, H discount, I net; data from row 2.
 */
export function sales(orders: number, seed: number): BookMaker {
  const random = randomOf(seed);
  const book = new BookMaker("sales");
  const list = book.sheet("Prices");
  list.row(0, 0, ["Product", "Price", "Group"]);
  const products = 20;
  for (let i = 0; i < products; i++)
    list.row(1 + i, 0, [`P-${String(i + 1).padStart(3, "0")}`, 5 + i * 3, i % 2 ? "A" : "B"]);
  const steps = book.sheet("Discounts");
  steps.row(0, 0, ["From", "Discount"]);
  [
    [0, 0],
    [100, 0.02],
    [250, 0.05],
    [500, 0.08],
  ].forEach((step, i) => steps.row(1 + i, 0, step));
  const sheet = book.sheet("Orders");
  sheet.row(0, 0, [
    "Order ID",
    "Date",
    "Region",
    "Product",
    "Quantity",
    "Price",
    "Amount",
    "Discount",
    "Net",
  ]);
  for (let i = 0; i < orders; i++) {
    const [row, r] = [1 + i, i + 2];
    const product = random.between(0, products - 1);
    const quantity = random.between(1, 30);
    const amount = quantity * (5 + product * 3);
    sheet.row(row, 0, [
      10_000 + i,
      0,
      random.pick(regions),
      `P-${String(product + 1).padStart(3, "0")}`,
      quantity,
    ]);
    sheet.set(row, 1, 45_658 + Math.floor((i * 365) / orders), undefined, "yyyy-mm-dd");
    sheet.set(row, 5, `=VLOOKUP(D${r},Prices!$A$2:$B$21,2,FALSE)`, 5 + product * 3);
    sheet.set(row, 6, `=E${r}*F${r}`, amount);
    sheet.set(row, 7, `=VLOOKUP(G${r},Discounts!$A$2:$B$5,2,TRUE)`, 0.02, "0.0%");
    sheet.set(row, 8, `=G${r}*(1-H${r})`, amount * 0.98);
  }
  const last = orders + 1;
  const sums = book.sheet("By region");
  sums.row(0, 0, ["Region", "Orders", "Net", "Average", "Share"]);
  regions.forEach((region, i) => {
    const [row, r] = [1 + i, i + 2];
    sums.set(row, 0, region);
    sums.set(row, 1, `=COUNTIFS(Orders!$C$2:$C$${last},A${r})`);
    sums.set(row, 2, `=SUMIFS(Orders!$I$2:$I$${last},Orders!$C$2:$C$${last},A${r})`);
    sums.set(row, 3, `=C${r}/B${r}`);
    sums.set(row, 4, `=C${r}/$C$6`, undefined, "0.0%");
  });
  sums.set(5, 0, "Total");
  sums.set(5, 1, "=SUM(B2:B5)");
  sums.set(5, 2, "=SUM(C2:C5)");
  sums.set(5, 3, "=C6/B6");
  return book;
}
