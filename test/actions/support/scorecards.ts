import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { bookData, sheetData, tableData } from "../../workbook/support/book";

export const options = { locale: "en-US" as const };

const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];

/** A workbook with a table of calls. */
export function callBook(rows = 60) {
  const values = Array.from({ length: rows }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
  const book = bookData([
    sheetData("Log", [columns, ...values], { tables: [tableData("Calls", `A1:D${rows + 1}`, columns)] }),
  ]);
  for (let row = 1; row <= rows; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
}

/** The request that the pane would send when the user changes nothing. */
export async function proposed(template = "customer-relations-research") {
  const found = await recogniseData(options);
  const mapping = proposeFor({ template }, found).map((each) => (each.confidence === "none" ? each : { ...each, confirmed: true }));
  return { template, mapping, grain: "month" as const, period: "latest" as const };
}
