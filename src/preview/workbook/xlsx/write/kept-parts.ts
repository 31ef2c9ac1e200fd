import type { SheetData, TableData } from "../../data";
import type { OpcPackage } from "../package/opc-package";
import { readTable } from "../read/tables";

/** What of a sheet's original stays in the file as it is when the sheet is written anew. */
export interface Kept {
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly hyperlinks?: string;
  readonly extensions?: string;
  readonly root?: string;
  readonly tables: ReadonlyMap<string, { path: string; relationship: string; before: TableData }>;
}

/**
 * Looks up what can be kept. Pivot tables hang on the sheet by a relationship alone and stay anyway. Parts that the
 * data no longer speak of are taken out.
 */
export function keptParts(file: OpcPackage, path: string, sheet: SheetData, before: SheetData): Kept {
  const source = file.text(path);
  const related = file.relationships(path).filter(({ external, target }) => !external && file.has(target));
  const one = (kind: string): (typeof related)[number] | undefined =>
    related.find((relationship) => relationship.kind === kind);
  const tables = new Map<string, { path: string; relationship: string; before: TableData }>();
  for (const { id, target } of related.filter(({ kind }) => kind === "table")) {
    const table = readTable(file.xml(target));
    if (sheet.tables.some(({ name }) => name.toLowerCase() === table.name.toLowerCase()))
      tables.set(table.name.toLowerCase(), { path: target, relationship: id, before: table });
    else file.remove(target, path);
  }
  const drawing = one("drawing");
  const sameDrawing = sameDrawings(sheet, before);
  if (drawing && !sameDrawing) file.remove(drawing.target, path);
  const notes = one("vmlDrawing");
  const sameNotes = JSON.stringify(sheet.comments) === JSON.stringify(before.comments);
  if (notes && !sameNotes)
    for (const kind of ["vmlDrawing", "comments", "threadedComment"])
      if (one(kind)) file.remove(one(kind)!.target, path);
  return {
    drawing: sameDrawing ? drawing?.id : undefined,
    legacyDrawing: sameNotes ? notes?.id : undefined,
    hyperlinks: /<hyperlinks\b[\s\S]*?<\/hyperlinks>/.exec(source)?.[0],
    extensions:
      /<extLst>(?![\s\S]*<\/(?:sheetData|conditionalFormatting)>)[\s\S]*<\/extLst>(?=\s*<\/worksheet>)/.exec(
        source
      )?.[0],
    root: /<worksheet\b([^>]*)>/.exec(source)?.[1],
    tables,
  };
}

/** Charts and shapes are compared by what a user sees and can change; the finer look stays with the original. */
export function sameDrawings(now: SheetData, before: SheetData): boolean {
  return JSON.stringify(drawingSketch(now)) === JSON.stringify(drawingSketch(before));
}

function drawingSketch({ charts, shapes }: SheetData): unknown {
  const box = ({
    left,
    top,
    width,
    height,
  }: {
    left: number;
    top: number;
    width: number;
    height: number;
  }): number[] => [left, top, width, height].map(Math.round);
  return [
    charts.map((chart) => [
      chart.name,
      box(chart.box),
      chart.title?.visible ? chart.title.text : "",
      chart.type,
      chart.series.map(({ values, categories, name }) => [values, categories, name]),
    ]),
    shapes.map((shape) => [shape.name, box(shape.box), shape.type, shape.text?.value ?? "", shape.fill]),
  ];
}
