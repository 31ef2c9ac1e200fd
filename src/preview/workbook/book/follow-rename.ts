import { quoteSheet, splitSheet } from "./area";
import type { Book } from "./book";

/** After a sheet was renamed: charts, validations and formats that name it follow. */
export function followRename(book: Book, before: string, after: string): void {
  const reference = (text: string): string => {
    const { sheet, rest } = splitSheet(text);
    return sheet?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!${rest}` : text;
  };
  const formula = (text: string): string =>
    text.replaceAll(`${quoteSheet(before)}!`, `${quoteSheet(after)}!`);
  for (const sheet of book.sheets()) {
    for (const series of sheet.state.charts.flatMap((chart) => chart.series)) {
      series.values = reference(series.values);
      if (series.categories) series.categories = reference(series.categories);
      if (series.nameRef) series.nameRef = reference(series.nameRef);
    }
    for (const { data } of sheet.state.validations) if (data.formula1) data.formula1 = formula(data.formula1);
    for (const { data } of sheet.state.conditionalFormats) {
      if (data.rule.type === "expression") data.rule.formula = formula(data.rule.formula);
    }
    book.redraw(sheet.id);
  }
}
