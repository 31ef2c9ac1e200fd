import { BookMaker } from "../maker";
import { randomOf } from "../random";

/**
 * A scorecard as people build it by hand: KPIs in groups with weights, actual, target, attainment, score and
 * weighted score, and a projection across years on a second sheet, with headings that are years.
 */
export function scorecard(kpis: number, seed: number): BookMaker {
  const random = randomOf(seed);
  const book = new BookMaker("scorecard");
  const sheet = book.sheet("Scorecard");
  sheet.row(0, 0, ["Scorecard"]);
  sheet.row(1, 0, ["Cap", 1.2]);
  sheet.row(3, 0, ["KPI", "Weight", "Actual", "Target", "Attainment", "Score", "Weighted"]);
  for (let i = 0; i < kpis; i++) {
    const [row, r] = [4 + i, i + 5];
    sheet.row(row, 0, [`KPI ${i + 1}`, 1 / kpis, random.between(60, 130), random.between(90, 110)]);
    sheet.set(row, 4, `=IF(D${r}=0,"",C${r}/D${r})`, 0.97, "0.0%");
    sheet.set(row, 5, `=MIN(E${r},$B$2)*100`);
    sheet.set(row, 6, `=B${r}*F${r}`);
  }
  const total = kpis + 4;
  sheet.set(total, 0, "Total");
  sheet.set(total, 1, `=SUM(B5:B${total})`, 1);
  sheet.set(total, 6, `=SUM(G5:G${total})`);
  const plan = book.sheet("Projection");
  plan.row(0, 0, ["Projection"]);
  plan.row(1, 0, ["Growth", 0.05]);
  plan.row(3, 0, ["", 2025]);
  for (let year = 1; year <= 8; year++) plan.set(3, 1 + year, `=${column(year)}4+1`, 2025 + year);
  ["Revenue", "Cost", "Profit", "Margin"].forEach((label, i) => plan.set(4 + i, 0, label));
  plan.row(4, 1, [1000]);
  plan.row(5, 1, [700]);
  for (let year = 1; year <= 8; year++) {
    plan.set(4, 1 + year, `=${column(year)}5*(1+$B$2)`, 1000 * 1.05 ** year);
    plan.set(5, 1 + year, `=${column(year)}6*(1+$B$2)`, 700 * 1.05 ** year);
  }
  for (let year = 0; year <= 8; year++) {
    const c = column(year + 1);
    plan.set(6, 1 + year, `=${c}5-${c}6`);
    plan.set(7, 1 + year, `=${c}7/${c}5`, 0.3, "0.0%");
  }
  return book;
}

const column = (index: number): string => String.fromCharCode(65 + index);
