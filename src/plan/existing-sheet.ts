import type { ChartPlan, NamePlan, ShapePlan, TablePlan } from "./plan";

/**
 * What is done to a sheet that is in the workbook already, before the rest of its SheetPlan is written
 * into it. Everything that a plan does not name stays: cells, widths, charts and shapes of the user's.
 *
 * `clear`, `unmerge` and `unruled` speak of the sheet before the steps, everything else of the sheet after them.
 */
export interface ExistingSheet {
  /** Cells whose contents are emptied; their looks stay. */
  readonly clear: readonly string[];
  readonly unmerge?: readonly string[];
  /** Cells that lose their validation. */
  readonly unruled?: readonly string[];
  /** Rows and columns that come and go, in this order. Each speaks of the sheet as the step finds it. */
  readonly steps: readonly StructureStep[];
  /** Charts of the sheet, by name. */
  readonly charts?: readonly ChartChange[];
  /** Shapes of the sheet, by name. Those that come stand in the sheet's plan. */
  readonly shapes?: readonly ShapeChange[];
  /** Names scoped to the sheet that are there and refer to something else from now on. */
  readonly names?: readonly NamePlan[];
  readonly removeNames?: readonly string[];
  /** Names of the workbook's scope that get another reference. */
  readonly bookNames?: readonly NamePlan[];
  /** Tables that get another rectangle. */
  readonly tables?: readonly TablePlan[];
}

/** Whole rows or columns. They count from 0. */
export type StructureStep =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly at: number;
      readonly count: number;
    }
  /** Cut and pasted over blank ones, so that looks, comments and all that refers to them go along. */
  | {
      readonly kind: "moveRows" | "moveColumns";
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

export type ChartChange =
  /** Other data, another look or title; another place only if `moved`. */
  | { readonly kind: "change"; readonly chart: ChartPlan; readonly moved: boolean }
  | { readonly kind: "remove"; readonly name: string };

export type ShapeChange =
  /** A box with another text, look, size or place; lines go and come. */
  { readonly kind: "change"; readonly shape: ShapePlan } | { readonly kind: "remove"; readonly name: string };

const opposite = {
  insertRows: "deleteRows",
  deleteRows: "insertRows",
  insertColumns: "deleteColumns",
  deleteColumns: "insertColumns",
} as const;

/** The steps that take these back. */
export const inverseSteps = (steps: readonly StructureStep[]): StructureStep[] =>
  [...steps]
    .reverse()
    .map((step) =>
      "to" in step ? { ...step, at: step.to, to: step.at } : { ...step, kind: opposite[step.kind] }
    );
