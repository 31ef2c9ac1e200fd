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
        shapes: Object.fromEntries(
          own.map(({ name, left, top }) => [name, [left / 0.75, top / 0.75] as const])
        ),
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

const emptyPlan = { gridlines: false, blocks: [], styles: [], columnWidths: {} };
