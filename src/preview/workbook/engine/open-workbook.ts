import { LocaleType, UniverInstanceType } from "@univerjs/core";
import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import type { RemoteObject } from "../../host/remote-object";
import { area, formatArea, quoteSheet } from "../book/area";
import { Book } from "../book/book";
import { watchChanges } from "../book/changes";
import { isFilteredOut } from "../book/filters";
import { loadBook } from "../book/load";
import { showSpills } from "../book/loaded-spills";
import { readReference } from "../book/references";
import { bookToData } from "../book/to-data";
import type { WorkbookData } from "../data";
import { workbookObject } from "../objects/workbook";
import type { PreviewWorkbook } from "../preview-workbook";
import { CustomFunctions } from "../functions/custom-functions";
import { addEngineFunctions } from "../functions/engine-functions";
import { zeroCircularReferences } from "./circular";
import type { Engine } from "./engine";
import { calculateOneAtATime } from "./one-at-a-time";
import { toSnapshot } from "./snapshot";
import { followSpills } from "./spill-cells";
import { orderBySpills } from "./spill-order";

/** What the page adds to a workbook: access for what it paints, and its own clean-up. */
export interface OpenedWorkbook extends PreviewWorkbook {
  readonly book: Book;
}

/**
 * Opens a workbook in an engine that has started: the part that page and Node have in common.
 * @param calculate "later" shows the values that the file has, until `calculate()` or a `settle()` after a change
 */
export async function openWorkbook(
  engine: Engine,
  data: WorkbookData,
  locale: LocaleType,
  calculate: "now" | "later" = "now"
): Promise<OpenedWorkbook> {
  const sheetIds = data.sheets.map((_, index) => `sheet${index + 1}`);
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(data, sheetIds, locale));
  calculateOneAtATime(engine);
  orderBySpills(engine);
  followSpills(engine);
  const circular = zeroCircularReferences(engine);
  const book = new Book(engine);
  addEngineFunctions(book);
  engine.injector.get(ISheetRowFilteredService).register((_, id, row) => isFilteredOut(book, id, row));
  const functions = new CustomFunctions(book, locale === LocaleType.ZH_CN ? "zh-CN" : "en-US");
  if (calculate === "later") book.calculation.hold();
  loadBook(book, data, sheetIds);
  if (calculate === "later") showSpills(book, data, sheetIds);
  const stopWatching = watchChanges(book);
  let root: RemoteObject | undefined;
  if (calculate === "now") await book.calculation.settle();
  return {
    book,
    get root() {
      root ??= workbookObject(book);
      return root;
    },
    settings: book.settings,
    failures: book.failures,
    onEvent: (listener) => book.onEvent(listener),
    calculate: () => book.calculation.begin(),
    settle: (wait) => book.calculation.settle(wait),
    isEditing: () => book.failures.editing,
    registerFunctions: (list) => functions.register(list),
    toData: () => bookToData(book),
    readRange: (reference) => readReference(book, reference),
    onRecalculated: (listener) => book.calculation.onDone(listener),
    circularReferences: () =>
      circular().flatMap(({ sheetId, row, column }) => {
        const sheet = book.find(sheetId);
        const cell = sheet?.grid.getCellRaw(row, column);
        return sheet && (cell?.f || cell?.si)
          ? [`${quoteSheet(sheet.name)}!${formatArea(area(row, column))}`]
          : [];
      }),
    messageAt: (sheet, row, column) => book.messages.get(`${book.byName(sheet)?.id ?? ""}!${row},${column}`),
    dispose: () => {
      stopWatching();
      book.calculation.dispose();
      engine.univer.dispose();
    },
  };
}
