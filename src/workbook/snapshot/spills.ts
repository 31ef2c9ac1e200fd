import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import type { Batch } from "../batch";
import { lacks } from "../host";

/** Formulas that are asked at most; a workbook with more of them is one of formulas filled down by hand. */
const mostAsked = 5_000;

/**
 * What array formulas fill, for sheets that were read with formulas, in one further request: without it an audit
 * takes what they fill for typed in. Asked of formulas beside which, or below which, something stands that has no
 * formula of its own.
 */
export async function readSpills(
  { context, sync }: Batch,
  sheets: readonly SheetSnapshot[]
): Promise<readonly SheetSnapshot[]> {
  if (lacks("ExcelApi", "1.12")) return sheets;
  const asked = sheets
    .flatMap((sheet) => anchorsOf(sheet).map((at) => ({ sheet, ...at })))
    .slice(0, mostAsked);
  if (asked.length === 0) return sheets;
  const found = asked.map(({ sheet, row, column }) => ({
    sheet,
    range: context.workbook.worksheets
      .getItem(sheet.name)
      .getCell(row, column)
      .untrack()
      .getSpillingToRangeOrNullObject()
      .untrack()
      .load("address"),
  }));
  await sync();
  return sheets.map((sheet) => ({
    ...sheet,
    spills: found.flatMap((each) =>
      each.sheet === sheet && !each.range.isNullObject
        ? [each.range.address.slice(each.range.address.lastIndexOf("!") + 1).replaceAll("$", "")]
        : []
    ),
  }));
}

const isFormula = (content: CellValue | undefined): boolean =>
  typeof content === "string" && content.startsWith("=");

function anchorsOf({ formulas = [], values, origin }: SheetSnapshot): { row: number; column: number }[] {
  const isFilled = (row: number, column: number): boolean =>
    (values[row]?.[column] ?? "") !== "" && !isFormula(formulas[row]?.[column]);
  return formulas.flatMap((line, row) =>
    line.flatMap((content, column) =>
      isFormula(content) && (isFilled(row + 1, column) || isFilled(row, column + 1))
        ? [{ row: row + (origin?.row ?? 0), column: column + (origin?.column ?? 0) }]
        : []
    )
  );
}
