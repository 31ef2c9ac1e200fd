import { severities, type Finding, type Severity } from "../../audit";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { sentence } from "../../i18n/sentence";
import { parseRect } from "../../plan/addresses";
import { addMarks, hasMarks, removeMarks, type Mark } from "../../workbook/marks";
import type { Action } from "../action";
import { Refusal } from "../refusal";

/** Pale, so that every ink stays readable on them. */
const fills: Readonly<Record<Severity, string>> = { error: "#F9D6D8", warning: "#FDE8C8", info: "#DCEBF7" };

export interface Marked {
  readonly cells: number;
  /** Cells' rectangles that were left as they are. */
  readonly left: number;
}

/** Marks the cells of findings by a fill that lies over their own formats and can be taken off again. */
export const markFindings: Action<readonly Finding[], Marked> = {
  id: "markFindings",
  label: paneAuditMessages.marksOn,
  description: paneAuditMessages.marksOn,
  icon: "Highlight",
  isAvailable: () => true,
  async run(findings, { locale }) {
    const marks = marksOf(findings);
    if (marks.length === 0) throw new Refusal(sentence(paneAuditMessages, "nothingToMark", locale));
    if (await hasMarks()) throw new Refusal(sentence(paneAuditMessages, "marksThere", locale));
    const { left } = await addMarks(marks);
    const cells = marks.slice(0, marks.length - left).reduce((sum, { size }) => sum + size, 0);
    return { cells, left };
  },
};

/** Takes the marks off. */
export const unmarkFindings: Action<void> = {
  id: "unmarkFindings",
  label: paneAuditMessages.marksOff,
  description: paneAuditMessages.marksOff,
  icon: "Eraser",
  isAvailable: () => true,
  run: () => removeMarks(),
};

/** One mark for each rectangle; where several findings share it, that of the gravest. */
function marksOf(findings: readonly Finding[]): (Mark & { readonly size: number })[] {
  const marks = new Map<string, Mark & { size: number }>();
  for (const severity of severities) {
    for (const { severity: own, sheet, range } of findings) {
      if (own !== severity || sheet === undefined || range === undefined) continue;
      for (const address of range.split(",")) {
        const rect = parseRect(address);
        const key = `${sheet}!${address}`;
        if (rect && !marks.has(key))
          marks.set(key, { sheet, address, fill: fills[severity], size: rect.rows * rect.columns });
      }
    }
  }
  return [...marks.values()];
}
