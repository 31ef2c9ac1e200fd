import { sheetToolMessages } from "../../i18n/pane-sheets";
import {
  diagramSettingPrefix,
  redrawn,
  type DiagramRecord,
  type FoundDiagram,
} from "../../scorecard/diagrams/index";
import { applyPlan } from "../../workbook/apply-plan";
import { readDiagrams } from "../../workbook/diagrams";
import { throwIfCancelled } from "../../workbook/errors";
import { readSettings } from "../../workbook/settings";
import type { Action } from "../action";
import { layoutSteps } from "../layout-steps";
import { rememberChange } from "../undo-last";

export interface RedrawnDiagrams {
  /** Sheets that were drawn again. */
  readonly sheets: readonly string[];
  /** Boxes that stayed where and as the user has put, coloured or sized them. */
  readonly kept: number;
  /** True where something was changed, which can be taken back. */
  readonly changed: boolean;
}

/** Draws the workbook's fishbones and strategy maps again, from their tables as they stand. */
export const redrawDiagrams: Action<void, RedrawnDiagrams> = {
  id: "redrawDiagrams",
  label: sheetToolMessages.redraw,
  description: sheetToolMessages.redrawText,
  icon: "ArrowSync",
  isAvailable: () => true,
  async run(_input, { locale, signal, progress }) {
    const say = layoutSteps({ locale, progress });
    say("stepRead");
    const settings = [...(await readSettings(diagramSettingPrefix))];
    const records = settings.filter((entry): entry is [string, DiagramRecord] => isRecord(entry[1]));
    const read = await readDiagrams(records.map(([, record]) => record));
    throwIfCancelled(signal);
    say("stepBuild");
    const found = records.flatMap(([key, record], i): FoundDiagram[] => {
      const diagram = read[i];
      return diagram ? [{ key, record, ...diagram }] : [];
    });
    const { plan, back, same, kept } = redrawn(found);
    const sheets = found.map(({ sheet }) => sheet);
    if (same) return { sheets, kept, changed: false };
    say("stepWrite");
    const { added } = await applyPlan(plan, { signal, back });
    rememberChange(added, plan, back);
    return { sheets, kept, changed: true };
  },
};

const isRecord = (value: unknown): boolean => (value as DiagramRecord | null)?.version === 1;
