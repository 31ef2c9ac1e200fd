import type { ExistingSheet } from "../plan/existing-sheet";
import type { Plan, SheetPlan } from "../plan/plan";
import { runBatch, type Batch } from "./batch";
import { addComments } from "./add-comments";
import { WorkbookError } from "./failure";
import { largestRequest, planWrites, requestsOf } from "./plan-writes";
import type { Drawings } from "./state";
import { Target } from "./target";
import { doneMarker, stepMarker, stepsTaken } from "./writes/existing";

/**
 * Puts sheets back as they stood before a plan changed them.
 *
 * @param changed the plan that was written, or partly written
 * @param back the plan that takes it back
 * @param complete true when all of `changed` was written
 * @param limit bytes a request may have
 * @param before charts and shapes before it was written: what has come since and got no name yet goes too
 * @throws WorkbookError
 */
export async function restore(
  changed: Plan,
  back: Plan,
  complete: boolean,
  { limit = largestRequest, before }: { readonly limit?: number; readonly before?: Drawings } = {}
): Promise<void> {
  await runBatch(async (batch) => {
    const read = queueFacts(batch, changed, back);
    await batch.sync();
    const facts = read();
    const ready: Plan = {
      ...back,
      sheets: back.sheets.flatMap((sheet) => {
        const fact = facts.get(sheet.name);
        if (!fact) return [];
        const steps = changed.sheets.find(({ name }) => name === sheet.name)?.existing?.steps ?? [];
        const taken = complete || fact.done ? steps.length : stepsTaken(steps, fact.markers);
        return [fitted(sheet, fact, steps.length - taken, before?.get(sheet.name))];
      }),
    };
    const target = new Target(batch.context.workbook);
    for (const { name } of ready.sheets) {
      for (const marker of facts.get(name)!.present) target.sheet(name).names.getItem(marker).delete();
    }
    const writes = planWrites(ready, { calculate: facts.size > 0 && manual(facts) });
    for (const request of requestsOf(writes, limit)) {
      for (const write of request) write.queue(target);
      await batch.sync();
      target.afterSync();
    }
    await addComments(
      batch,
      back.sheets.filter(({ name }) => facts.has(name))
    );
  });
}

interface Facts {
  readonly charts: ReadonlySet<string>;
  /** Empty where no shape is put back. */
  readonly shapes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Formulas of the markers that follow the steps, in their order. */
  readonly markers: readonly (string | undefined)[];
  /** Names of the markers that are there. */
  readonly present: readonly string[];
  readonly done: boolean;
  readonly manual: boolean;
}

const manual = (facts: ReadonlyMap<string, Facts>): boolean =>
  [...facts.values()].some((fact) => fact.manual);

function queueFacts({ context }: Batch, changed: Plan, back: Plan): () => ReadonlyMap<string, Facts> {
  const { workbook } = context;
  const application = workbook.application.load("calculationMode");
  const sheets = back.sheets.map(({ name, existing, shapes }) => {
    const sheet = workbook.worksheets.getItem(name);
    const drawn = (existing?.shapes ?? shapes ?? []).length > 0;
    return {
      name,
      shapes: drawn ? sheet.shapes.load("items/name") : undefined,
      charts: sheet.charts.load("items/name"),
      names: sheet.names.load("items/name,items/formula"),
    };
  });
  return () => {
    const done = sheets.some(({ names }) => names.items.some(({ name }) => name === doneMarker));
    return new Map(
      sheets.map(({ name, charts, names, shapes }): [string, Facts] => {
        const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
        const steps = changed.sheets.find((sheet) => sheet.name === name)?.existing?.steps ?? [];
        const markers = steps.map((_, index) => formulas.get(stepMarker(index)));
        return [
          name,
          {
            charts: new Set(charts.items.map((chart) => chart.name)),
            shapes: new Set(shapes?.items.map((shape) => shape.name)),
            names: new Set(formulas.keys()),
            // The markers are set before the first step: where one is missing, none had been taken.
            markers: markers.every((marker) => marker !== undefined) ? markers : markers.map(() => ""),
            present: [...formulas.keys()].filter((key) => /^_KpiStep(_\d+|sDone)$/.test(key)),
            done,
            manual: application.calculationMode === "Manual",
          },
        ];
      })
    );
  };
}

/** The sheet's part of taking back, without what had not happened yet. */
function fitted(
  sheet: SheetPlan,
  fact: Facts,
  notTaken: number,
  before?: NonNullable<ReturnType<Drawings["get"]>>
): SheetPlan {
  const { existing } = sheet;
  if (!existing) throw new WorkbookError("unknown", { message: `${sheet.name} is not a sheet to put back` });
  const charts = (existing.charts ?? []).filter((change) =>
    fact.charts.has(change.kind === "remove" ? change.name : change.chart.name)
  );
  const shapes = (existing.shapes ?? []).filter((change) =>
    fact.shapes.has(change.kind === "remove" ? change.name : change.shape.name)
  );
  const strays = (now: ReadonlySet<string>, then: ReadonlySet<string> = now, known: readonly unknown[]) =>
    [...now]
      .filter((name) => !then.has(name) && !known.some((each) => (each as { name?: string }).name === name))
      .map((name) => ({ kind: "remove", name }) as const);
  const fittedSheet: ExistingSheet = {
    ...existing,
    // Cells are written when all steps have been taken; before that there is nothing new to clear.
    clear: notTaken > 0 ? [] : existing.clear,
    steps: existing.steps.slice(notTaken),
    charts: [...charts, ...strays(fact.charts, before?.charts, charts)],
    shapes: [...shapes, ...strays(fact.shapes, before?.shapes, shapes)],
    names: (existing.names ?? []).filter(({ name }) => fact.names.has(name)),
    removeNames: (existing.removeNames ?? []).filter((name) => fact.names.has(name)),
  };
  return {
    ...sheet,
    existing: fittedSheet,
    // Added in the end, to cells that have none: rows that had not gone yet kept theirs.
    comments: [],
    charts: (sheet.charts ?? []).filter(
      ({ name }) =>
        !fact.charts.has(name) || charts.some((change) => change.kind === "remove" && change.name === name)
    ),
    shapes: (sheet.shapes ?? []).filter(
      ({ name }) =>
        !fact.shapes.has(name) || shapes.some((change) => change.kind === "remove" && change.name === name)
    ),
  };
}
