import type { ExistingSheet, StructureStep } from "../../plan/existing-sheet";
import { cell, columnLetters } from "../../plan/addresses";
import type { Plan, SheetPlan } from "../../plan/plan";
import type { Target } from "../target";
import { write, type Write } from "../write";
import { fillChart, placeChart } from "./charts";
import { fillBox } from "./shapes";

/**
 * Names that follow the places of a sheet's steps while a plan is written: after a failure they tell
 * which of the steps have been taken. `done` stands from the end of the writing until they are gone.
 */
export const stepMarker = (index: number): string => `_KpiStep_${index}`;
export const doneMarker = "_KpiStepsDone";

/** What happens to a sheet that is there before anything is written into it. */
export const beginWrites = (sheet: SheetPlan): Write[] => {
  const { existing, name } = sheet;
  if (!existing) return [];
  return [
    ...existing.steps.map((step, index) =>
      write(5, undefined, (target) => {
        const place = markerPlace(existing.steps, index);
        const address = isRows(step) ? cell(place, 0) : cell(0, place);
        const marker = target.sheet(name).names.add(stepMarker(index), target.range(name, address));
        marker.visible = false;
      })
    ),
    ...(existing.unmerge ?? []).map((address) =>
      write(2, undefined, (target) => target.range(name, address).unmerge())
    ),
    ...(existing.unruled ?? []).map((address) =>
      write(3, undefined, (target) => target.range(name, address).dataValidation.clear())
    ),
    ...existing.clear.map((address) =>
      write(2, undefined, (target) => target.range(name, address).clear("Contents"))
    ),
    ...existing.steps.map((step) => write(2, undefined, (target) => takeStep(target, name, step))),
    ...(existing.tables ?? []).map(({ name: table, address }) =>
      write(3, undefined, (target) =>
        target.workbook.tables.getItem(table).resize(target.range(name, address))
      )
    ),
  ];
};

/** Names of the sheet's that refer to something else, and those that go. */
export const existingNameWrites = ({ existing, name }: SheetPlan): Write[] => [
  ...(existing?.names ?? []).map((plan) =>
    write(3, plan, (target) => {
      target.sheet(name).names.getItem(plan.name).formula = plan.refersTo;
    })
  ),
  ...(existing?.bookNames ?? []).map((plan) =>
    write(3, plan, (target) => {
      target.workbook.names.getItem(plan.name).formula = plan.refersTo;
    })
  ),
  ...(existing?.removeNames ?? []).map((each) =>
    write(3, undefined, (target) => target.sheet(name).names.getItem(each).delete())
  ),
];

/** Charts that get other data, another title or place, and those that go. */
export const existingChartWrites = ({ existing, name }: SheetPlan): Write[] =>
  (existing?.charts ?? []).map((change) =>
    change.kind === "remove"
      ? write(3, undefined, (target) => target.sheet(name).charts.getItem(change.name).delete())
      : write(28 + 10 * change.chart.series.length, change.chart, (target) => {
          const { chart: plan, moved } = change;
          const chart = target.sheet(name).charts.getItem(plan.name);
          chart.setData(target.range(plan.sourceSheet ?? name, plan.source), "Columns");
          if (moved) placeChart(chart, plan);
          fillChart(chart, plan);
        })
  );

/** Boxes that change, and shapes that go. */
export const existingShapeWrites = ({ existing, name }: SheetPlan): Write[] =>
  (existing?.shapes ?? []).map((change) =>
    change.kind === "remove"
      ? write(3, undefined, (target) => target.sheet(name).shapes.getItem(change.name).delete())
      : write(14, change.shape, (target) => fillBox(target.shape(name, change.shape.name), change.shape))
  );

/** Takes the markers away, last of all. */
export function endWrites(plan: Plan): Write[] {
  const marked = plan.sheets.filter(({ existing }) => existing && existing.steps.length > 0);
  if (marked.length === 0) return [];
  const [{ name: first }] = marked;
  return [
    write(4, undefined, (target) => {
      target.sheet(first).names.add(doneMarker, target.range(first, "A1")).visible = false;
    }),
    ...marked.flatMap(({ name, existing }) =>
      existing!.steps.map((_, index) =>
        write(3, undefined, (target) => target.sheet(name).names.getItem(stepMarker(index)).delete())
      )
    ),
    write(3, undefined, (target) => target.sheet(first).names.getItem(doneMarker).delete()),
  ];
}

const isRows = ({ kind }: StructureStep): boolean => kind.endsWith("Rows");

function takeStep(target: Target, name: string, step: StructureStep): void {
  const { at, count } = step;
  const lines = (from: number): string =>
    isRows(step)
      ? `${from + 1}:${from + count}`
      : `${columnLetters(from)}:${columnLetters(from + count - 1)}`;
  // Not kept by address: the step changes what an address means.
  const rangeAt = (from: number): Excel.Range => target.sheet(name).getRange(lines(from)).untrack();
  const range = rangeAt(at);
  if ("to" in step) range.moveTo(rangeAt(step.to));
  else if (step.kind === "insertRows") range.insert("Down");
  else if (step.kind === "insertColumns") range.insert("Right");
  else range.delete(step.kind === "deleteRows" ? "Up" : "Left");
  target.forgetRanges();
}

/**
 * How many of the steps have been taken, by where their markers refer now.
 *
 * @param formulas of the markers, in the order of the steps; undefined where one is missing
 */
export function stepsTaken(steps: ExistingSheet["steps"], formulas: readonly (string | undefined)[]): number {
  for (let taken = steps.length; taken > 0; taken -= 1) {
    const asExpected = formulas.every((formula, index) => {
      if (formula === undefined) return true;
      const place = placeAfter(steps, index, taken);
      if (place === undefined) return formula.includes("#REF!");
      const address = formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", "");
      const [, letters, row] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
      return isRows(steps[index]) ? row === String(place + 1) : letters === columnLetters(place);
    });
    if (asExpected) return taken;
  }
  return 0;
}

/** Where the marker of a step is once the first so many steps have been taken; undefined: gone. */
function placeAfter(steps: ExistingSheet["steps"], index: number, taken: number): number | undefined {
  let place = markerPlace(steps, index);
  for (const step of steps.slice(0, taken)) {
    if (isRows(step) !== isRows(steps[index])) continue;
    const { at, count } = step;
    const isIn = (from: number): boolean => place >= from && place < from + count;
    if ("to" in step) {
      if (isIn(at)) place += step.to - at;
      else if (isIn(step.to)) return undefined;
    } else if (step.kind.startsWith("insert")) place += at <= place ? count : 0;
    else if (isIn(at)) return undefined;
    else if (place > at) place -= count;
  }
  return place;
}

/**
 * The line of the sheet before all steps that a step will find in its place, or the first behind it where that one
 * will have come or gone until then: the step moves it, so that it tells afterwards whether the step was taken.
 */
function markerPlace(steps: ExistingSheet["steps"], index: number): number {
  const before = steps.slice(0, index).filter((step) => isRows(step) === isRows(steps[index]));
  for (let line = steps[index].at; ; line++) {
    const origin = originOf(before, line);
    if (origin !== undefined) return origin;
  }
}

/** Where a line was before some steps; undefined where they brought it or left it blank. */
function originOf(steps: readonly StructureStep[], line: number): number | undefined {
  let place = line;
  for (const step of [...steps].reverse()) {
    const { at, count } = step;
    const isIn = (from: number): boolean => place >= from && place < from + count;
    if ("to" in step) {
      if (isIn(step.to)) place += at - step.to;
      else if (isIn(at)) return undefined;
    } else if (step.kind.startsWith("delete")) place += at <= place ? count : 0;
    else if (isIn(at)) return undefined;
    else if (place > at) place -= count;
  }
  return place;
}
