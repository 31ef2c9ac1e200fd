import type { ShapeState, ShapeStates } from "../plan/shape-state";
import { rangeOf, runBatch, type Batch } from "./batch";

/** Shapes on a sheet that are asked for by their names. */
export interface ShapesWanted {
  readonly sheet: string;
  readonly shapes: readonly string[];
}

/** What a diagram is drawn from, and which shapes are its own. */
export interface DiagramPlace {
  readonly tables: readonly string[];
  readonly problem?: string;
  readonly shapes: readonly string[];
}

export interface DiagramRead {
  readonly sheet: string;
  /** Rows of each table without its header. */
  readonly tables: readonly (readonly (readonly unknown[])[])[];
  readonly problem: string;
  readonly shapes: ShapeStates;
}

/**
 * Reads diagrams with their shapes in three requests. Their sheets are found by their tables, so that they may have
 * been renamed.
 *
 * @returns in their order; undefined where a table of the diagram is gone
 * @throws WorkbookError
 */
export async function readDiagrams(
  places: readonly DiagramPlace[]
): Promise<readonly (DiagramRead | undefined)[]> {
  if (places.length === 0) return [];
  const { result } = await runBatch(async (batch) => {
    const { workbook } = batch.context;
    const found = places.map(({ tables }) =>
      tables.map((name) => workbook.tables.getItemOrNullObject(name).load("name"))
    );
    await batch.sync();
    const queued = places.map((place, i) => {
      const tables = found[i];
      if (tables.some((table) => table.isNullObject)) return undefined;
      const sheet = tables[0].worksheet.load("name");
      return {
        sheet,
        bodies: tables.map((table) => table.getDataBodyRange().untrack().load("values")),
        problem: place.problem ? rangeOf(sheet, place.problem).load("values") : undefined,
        shapes: sheet.shapes.load(shapeProperties),
      };
    });
    await batch.sync();
    const shapes = await shapesOf(
      batch,
      queued.map((each, i) => ({ items: each?.shapes.items ?? [], names: places[i].shapes }))
    );
    return queued.map(
      (each, i) =>
        each && {
          sheet: each.sheet.name,
          tables: each.bodies.map(({ values }) => values as unknown[][]),
          problem: String(each.problem?.values[0][0] ?? ""),
          shapes: shapes[i],
        }
    );
  });
  return result;
}

/**
 * Shapes as they stand, by sheet and name, in two requests; none where nothing is asked for.
 *
 * @throws WorkbookError
 */
export async function readShapes(
  wanted: readonly ShapesWanted[]
): Promise<{ readonly shapes: ReadonlyMap<string, ShapeStates>; readonly syncs: number }> {
  if (wanted.length === 0) return { shapes: new Map(), syncs: 0 };
  const { result, syncs } = await runBatch(async (batch) => {
    const found = wanted.map(({ sheet }) =>
      batch.context.workbook.worksheets.getItem(sheet).shapes.load(shapeProperties)
    );
    await batch.sync();
    const shapes = await shapesOf(
      batch,
      wanted.map((each, i) => ({ items: found[i].items, names: each.shapes }))
    );
    return new Map(wanted.map(({ sheet }, i) => [sheet, shapes[i]]));
  });
  return { shapes: result, syncs };
}

const shapeProperties = "items/name,items/type,items/left,items/top,items/width,items/height";

/** Those of the shapes that have these names; looks and texts of boxes in a request of their own, since lines have none. */
async function shapesOf(
  { sync }: Batch,
  lists: readonly { readonly items: readonly Excel.Shape[]; readonly names: readonly string[] }[]
): Promise<ShapeStates[]> {
  const queued = lists.map(({ items, names }) => {
    const wanted = new Set(names);
    return items
      .filter(({ name }) => wanted.has(name))
      .map((shape) => ({
        shape,
        look:
          shape.type === "GeometricShape"
            ? {
                fill: shape.fill.load("type,foregroundColor"),
                line: shape.lineFormat.load("visible,color"),
                text: shape.textFrame.textRange.load("text"),
              }
            : undefined,
      }));
  });
  if (queued.some((list) => list.some(({ look }) => look))) await sync();
  return queued.map((list) =>
    Object.fromEntries(
      list.map(({ shape, look }): [string, ShapeState] => {
        const place = { left: shape.left / 0.75, top: shape.top / 0.75 };
        if (!look) return [shape.name, place];
        const { fill, line, text } = look;
        return [
          shape.name,
          {
            ...place,
            width: shape.width / 0.75,
            height: shape.height / 0.75,
            ...(fill.type === "NoFill" ? { fill: "none" } : {}),
            ...(fill.type === "Solid" ? { fill: fill.foregroundColor } : {}),
            lineColor: line.visible ? line.color : "none",
            text: text.text,
          },
        ];
      })
    )
  );
}
