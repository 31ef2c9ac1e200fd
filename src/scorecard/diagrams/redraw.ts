import type { Plan, SheetPlan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import type { DiagramContent, DiagramRecord } from "./diagram";
import { drawnAgain } from "./drawn-again";

/** A diagram whose tables are there, as it stands on its sheet now. */
export interface FoundDiagram extends DiagramContent {
  /** Key of the setting that remembers it. */
  readonly key: string;
  readonly record: DiagramRecord;
  /** The sheet's name now. */
  readonly sheet: string;
  readonly shapes: ShapeStates;
}

export interface RedrawnDiagrams {
  readonly plan: Plan;
  /** Takes the plan back. */
  readonly back: Plan;
  /** True where nothing changes on any sheet. */
  readonly same: boolean;
  /** Boxes that stay where and as the user has put, coloured or sized them. */
  readonly kept: number;
}

/** Draws diagrams again from their tables as they stand. */
export function redrawn(found: readonly FoundDiagram[]): RedrawnDiagrams {
  const drawn = found.map(({ tables, problem, sheet, record, shapes }) => {
    const content = { tables, problem };
    return { sheet, ...drawnAgain(record, content, () => content, shapes) };
  });
  const sides = (side: "forward" | "back"): SheetPlan[] =>
    drawn.map(({ sheet, changes }) => ({
      name: sheet,
      gridlines: false,
      existing: { clear: [], steps: [], shapes: changes[side].changes },
      blocks: [],
      styles: [],
      columnWidths: {},
      shapes: changes[side].shapes,
    }));
  return {
    plan: {
      sheets: sides("forward"),
      settings: Object.fromEntries(
        found.map(({ key, record, sheet }, i) => [key, { ...record, sheet, ...drawn[i].record }])
      ),
    },
    back: { sheets: sides("back") },
    same: drawn.every(({ changes: { forward } }) => forward.changes.length + forward.shapes.length === 0),
    kept: drawn.reduce((sum, { kept }) => sum + kept, 0),
  };
}
