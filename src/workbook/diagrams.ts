import type { ShapePlan } from "../plan/plan";
import { rangeOf, runBatch } from "./batch";
import { Target } from "./target";
import { shapeWrites } from "./writes/shapes";

/** What a diagram is drawn from, and which shapes are its own. */
export interface DiagramPlace {
  readonly tables: readonly string[];
  readonly problem?: string;
  readonly shapes: readonly string[];
}

export interface DiagramContent {
  readonly tables: readonly (readonly (readonly unknown[])[])[];
  readonly problem: string;
  /** Corners in pixels, by the shape's name. */
  readonly shapes: Readonly<Record<string, readonly [left: number, top: number]>>;
}

/**
 * Draws a diagram again: one request reads its tables and where its shapes stand, one takes its old
 * shapes away and adds the new. Other shapes on the sheet stay. The sheet is found by its tables, so
 * that it may have been renamed.
 *
 * @returns undefined where a table of the diagram is gone, and nothing was drawn
 * @throws WorkbookError
 */
export async function redrawDiagram<T>(
  place: DiagramPlace,
  draw: (content: DiagramContent) => {
    readonly shapes: readonly ShapePlan[];
    readonly setting: { readonly key: string; readonly value: unknown };
    readonly result: T;
  }
): Promise<{ readonly sheet: string; readonly result: T } | undefined> {
  const { result } = await runBatch(
    async ({ context, sync }) => {
      const tables = place.tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
      tables.forEach((table) => table.load("name"));
      await sync();
      if (tables.some((table) => table.isNullObject)) return undefined;
      const bodies = tables.map((table) => table.getDataBodyRange().load("values"));
      const sheet = tables[0].worksheet.load("name");
      const problem = place.problem ? rangeOf(sheet, place.problem).load("values") : undefined;
      const found = sheet.shapes.load("items/name,items/left,items/top");
      await sync();
      const own = found.items.filter(({ name }) => place.shapes.includes(name));
      const { shapes, setting, result } = draw({
        tables: bodies.map(({ values }) => values as unknown[][]),
        problem: String(problem?.values[0][0] ?? ""),
        shapes: placesOf(own),
      });
      own.forEach((shape) => shape.delete());
      const target = new Target(context.workbook);
      for (const write of shapeWrites({ ...emptyPlan, name: sheet.name, shapes })) write.queue(target);
      context.workbook.settings.add(setting.key, setting.value as string);
      await sync();
      return { sheet: sheet.name, result };
    },
    { mergeUndo: true }
  );
  return result;
}

/**
 * Where shapes stand: their corners in pixels, by sheet and name. One request, none where nothing is asked for.
 *
 * @throws WorkbookError
 */
export async function readShapePlaces(
  wanted: readonly { readonly sheet: string; readonly shapes: readonly string[] }[]
): Promise<ReadonlyMap<string, DiagramContent["shapes"]>> {
  if (wanted.length === 0) return new Map();
  const { result } = await runBatch(async ({ context, sync }) => {
    const found = wanted.map(({ sheet }) =>
      context.workbook.worksheets.getItem(sheet).shapes.load("items/name,items/left,items/top")
    );
    await sync();
    return new Map(
      wanted.map(({ sheet, shapes }, i) => {
        const own = found[i].items.filter(({ name }) => shapes.includes(name));
        return [sheet, placesOf(own)] as const;
      })
    );
  });
  return result;
}

const placesOf = (shapes: readonly Excel.Shape[]): DiagramContent["shapes"] =>
  Object.fromEntries(shapes.map(({ name, left, top }) => [name, [left / 0.75, top / 0.75] as const]));

const emptyPlan = { gridlines: false, blocks: [], styles: [], columnWidths: {} };
