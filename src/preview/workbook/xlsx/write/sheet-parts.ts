import type { SheetData, WorkbookData } from "../../data";
import type { OpcPackage } from "../package/opc-package";
import type { CellWriter } from "./cells";
import { commentBoxesVml, commentsXml } from "./comments";
import { writeDrawing } from "./drawing";
import { keptParts, type Kept } from "./kept-parts";
import type { StyleBook } from "./style-book";
import { tableXml } from "./tables";
import { OFFICE_RELATIONSHIPS } from "./template";
import { worksheetXml } from "./worksheet";

const CONTENT = "application/vnd.openxmlformats-officedocument";
const WORKSHEET_TYPE = `${CONTENT}.spreadsheetml.worksheet+xml`;

export interface SheetWriter {
  readonly file: OpcPackage;
  readonly data: WorkbookData;
  readonly cells: CellWriter;
  readonly styles: StyleBook;
  /** A number for a table that no other table of the workbook has. */
  tableId(table: SheetData["tables"][number]): number;
}

/**
 * Writes a worksheet and the parts that belong to it. `before` is the sheet as the file has had it at this path:
 * its drawing, notes, links and extensions stay as they are where the data still say the same.
 */
export function writeSheet(
  path: string,
  sheet: SheetData,
  active: boolean,
  writer: SheetWriter,
  before?: SheetData
): void {
  const { file, data } = writer;
  const kept: Kept = before ? keptParts(file, path, sheet, before) : { tables: new Map() };
  if (!before) file.put(path, "", WORKSHEET_TYPE);
  const tables = sheet.tables.map((table) => {
    const known = kept.tables.get(table.name.toLowerCase());
    if (known && sameTable(known.before, table)) return known.relationship;
    const part = known?.path ?? file.free("xl/tables/table#.xml");
    file.put(
      part,
      tableXml(table, known?.before.id ?? writer.tableId(table), sheet),
      `${CONTENT}.spreadsheetml.table+xml`
    );
    return known?.relationship ?? file.relate(path, `${OFFICE_RELATIONSHIPS}/table`, part);
  });
  let { drawing, legacyDrawing } = kept;
  if (!drawing) {
    const part = writeDrawing(file, sheet, data);
    if (part) drawing = file.relate(path, `${OFFICE_RELATIONSHIPS}/drawing`, part);
  }
  if (!legacyDrawing && sheet.comments.length > 0) legacyDrawing = writeComments(file, path, sheet);
  file.put(
    path,
    worksheetXml(
      sheet,
      {
        active,
        drawing,
        legacyDrawing,
        tables,
        hyperlinks: kept.hyperlinks,
        extensions: kept.extensions,
        root: kept.root,
      },
      writer.cells,
      writer.styles
    )
  );
}

function writeComments(file: OpcPackage, path: string, { comments }: SheetData): string {
  const texts = file.free("xl/comments#.xml");
  const boxes = file.free("xl/drawings/vmlDrawing#.vml");
  file.put(texts, commentsXml(comments), `${CONTENT}.spreadsheetml.comments+xml`);
  file.put(boxes, commentBoxesVml(comments), `${CONTENT}.vmlDrawing`);
  file.relate(path, `${OFFICE_RELATIONSHIPS}/comments`, texts);
  return file.relate(path, `${OFFICE_RELATIONSHIPS}/vmlDrawing`, boxes);
}

function sameTable(before: SheetData["tables"][number], now: SheetData["tables"][number]): boolean {
  return (
    before.name === now.name &&
    before.address === now.address &&
    before.columns.join("\n") === now.columns.join("\n") &&
    before.style === now.style &&
    before.totalsRow === now.totalsRow &&
    before.headerRow === now.headerRow &&
    before.bandedRows === now.bandedRows &&
    (before.filter ?? true) === (now.filter ?? true) &&
    JSON.stringify(before.filterCriteria) === JSON.stringify(now.filterCriteria)
  );
}
