import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { singleUsageOf, usageOf } from "../book/usage";
import { evidenceOf, foundIn, touching } from "../found";
import type { Rule } from "../rule";
import { both, plain } from "../words";

/** Labelled inputs that no formula uses, in a list whose other inputs are used one by one. */
export const unusedInput: Rule = {
  id: "unused-input",
  severity: "info",
  group: "workbook",
  ...auditRules["unused-input"],
  check: (book) =>
    book.sheets.flatMap((sheet) =>
      touching(unusedIn(book, sheet)).map((group) =>
        foundIn(sheet.name, group, both(auditMessages, "unusedInput"), {
          evidence: evidenceOf(sheet.name, group, ({ row, column }) => plain(sheet.value(row, column))),
        })
      )
    ),
};

/** Lists are columns of numbers with a text to the left of each: assumptions, prices, rates. */
function unusedIn(book: Book, sheet: SheetView): Position[] {
  const [usage, single] = [usageOf(book), singleUsageOf(book)];
  return listsOf(sheet).flatMap((list) => {
    const used = list.filter((at) => single.has(sheet.name, at)).length;
    const unused = list.filter((at) => !usage.has(sheet.name, at));
    return used >= 3 && unused.length > 0 && unused.length <= list.length / 4 ? unused : [];
  });
}

function listsOf(sheet: SheetView): Position[][] {
  const columns = new Map<number, Position[][]>();
  sheet.each((row, column) => {
    if (column === 0 || !sheet.isInput(row, column) || sheet.kind(row, column - 1) !== "text") return;
    // A further number to the right makes it a table, whose first column nobody needs to use.
    if (sheet.kind(row, column + 1) === "number") return;
    const lists = columns.get(column);
    const last = lists?.at(-1);
    if (last && last[last.length - 1].row === row - 1) last.push({ row, column });
    else if (lists) lists.push([{ row, column }]);
    else columns.set(column, [[{ row, column }]]);
  });
  return [...columns.values()].flat();
}
