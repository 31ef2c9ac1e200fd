import type { SheetPlan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import { diagramSettingPrefix, type DiagramRecord } from "../diagrams/diagram";
import type { BuiltScorecard } from "../model";
import type { ChangedSheet, SheetStates } from "./change-sheet";
import { diagramChange, type WhyNot } from "./diagram-change";
import { changeEntry } from "./entry-change";
import type { Ground } from "./ground";
import { diagramsOf } from "./standing-diagrams";
import { placedContent, placedFormula, type SheetMove } from "./translate";

/** A sheet that does not follow a change. */
export interface LeftAlone {
  readonly sheet: string;
  readonly why: WhyNot;
}

export interface Besides {
  readonly added: readonly SheetPlan[];
  readonly changed: readonly ChangedSheet[];
  /** What is remembered of diagrams. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly leftAlone: readonly LeftAlone[];
}

/** What becomes of the sheets that are not laid out anew: those that come, and those that hold the user's own work. */
export function besides(
  change: {
    readonly made: BuiltScorecard;
    readonly next: BuiltScorecard;
    readonly states: readonly SheetStates[];
    readonly moves: readonly SheetMove[];
    readonly renamed: (name: string) => string;
    /** The shapes of diagrams as they stand, by sheet. */
    readonly shapes?: ReadonlyMap<string, ShapeStates>;
  },
  { names, snapshot, model }: Ground
): Besides {
  const { made, next, states, moves, renamed, shapes } = change;
  const added: SheetPlan[] = [];
  const changed: ChangedSheet[] = [];
  const settings: Record<string, unknown> = {};
  const leftAlone: LeftAlone[] = [];
  const diagrams = diagramsOf(model, snapshot);
  for (const sheet of next.plan.sheets) {
    const now = snapshot.sheets.find(({ name }) => name === sheet.name);
    if (states.some((each) => each.now === now)) continue;
    const diagram = diagrams.find((each) => each.sheet === sheet.name);
    if (!now) {
      added.push(translated(sheet, moves));
      for (const [key, value] of Object.entries(next.plan.settings ?? {}))
        if (key.startsWith(diagramSettingPrefix) && (value as DiagramRecord).sheet === sheet.name)
          settings[key] = value;
    } else if (sheet.name === names.entry) {
      const before = made.plan.sheets.find(({ name }) => name === sheet.name);
      const table = snapshot.tables.find(({ name }) => name === names.entryTable);
      changed.push(changeEntry(before, sheet, now, table));
    } else if (diagram) {
      const stand = shapes?.get(sheet.name);
      const followed = diagramChange(diagram, made, next, now, moves, renamed, stand);
      if (typeof followed === "string") {
        leftAlone.push({ sheet: now.name, why: followed });
        continue;
      }
      changed.push(followed.sheet);
      settings[followed.setting.key] = followed.setting.value;
    } else leftAlone.push({ sheet: now.name, why: "layout" });
  }
  return { added, changed, settings, leftAlone };
}

/** A new sheet, whose formulas and lists speak of sheets whose lines have moved. */
const translated = (sheet: SheetPlan, moves: readonly SheetMove[]): SheetPlan => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map((content) => placedContent(moves, sheet.name, content))),
  })),
  validations: (sheet.validations ?? []).map((each) =>
    each.rule.kind === "listRange"
      ? { ...each, rule: { ...each.rule, source: placedFormula(moves, sheet.name, each.rule.source) } }
      : each
  ),
});
