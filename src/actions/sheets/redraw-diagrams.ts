import { actionMessages } from "../../i18n/actions";
import { sheetToolMessages } from "../../i18n/pane-sheets";
import { sentence } from "../../i18n/sentence";
import { diagramSettingPrefix, redrawn, type DiagramRecord } from "../../scorecard/diagrams/index";
import { redrawDiagram } from "../../workbook/diagrams";
import { throwIfCancelled } from "../../workbook/errors";
import { readSettings } from "../../workbook/settings";
import type { Action } from "../action";

export interface RedrawnDiagrams {
  /** Sheets that were drawn again. */
  readonly sheets: readonly string[];
  /** Shapes that stayed where the user has put them. */
  readonly kept: number;
}

/** Draws the workbook's fishbones and strategy maps again, from their tables as they stand. */
export const redrawDiagrams: Action<void, RedrawnDiagrams> = {
  id: "redrawDiagrams",
  label: sheetToolMessages.redraw,
  description: sheetToolMessages.redrawText,
  icon: "ArrowSync",
  isAvailable: () => true,
  async run(_input, { locale, signal, progress }) {
    const settings = [...(await readSettings(diagramSettingPrefix))];
    const records = settings.filter((entry): entry is [string, DiagramRecord] => isRecord(entry[1]));
    const sheets: string[] = [];
    let kept = 0;
    for (const [i, [key, record]] of records.entries()) {
      throwIfCancelled(signal);
      const label = sentence(actionMessages, "stepWrite", locale);
      progress?.({ step: i + 1, steps: records.length, label });
      const drawn = await redrawDiagram(record, (content) => {
        const next = redrawn(record, content);
        return { shapes: next.shapes, setting: { key, value: next.record }, result: next.kept };
      });
      if (!drawn) continue;
      sheets.push(drawn.sheet);
      kept += drawn.result;
    }
    return { sheets, kept };
  },
};

const isRecord = (value: unknown): boolean => (value as DiagramRecord | null)?.version === 1;
