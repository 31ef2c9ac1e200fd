import { actionMessages } from "../i18n/actions";
import { sentence } from "../i18n/sentence";
import { removeAdded, type Added } from "../workbook/added";
import { WorkbookError } from "../workbook/failure";
import { restore } from "../workbook/restore";
import type { Plan } from "../plan/plan";
import type { Action } from "./action";

interface Last {
  readonly added: Added;
  /** What was changed on sheets that were there, and what takes it back. */
  readonly change?: { readonly plan: Plan; readonly back: Plan };
}

let last: Last | undefined;

/** Remembers what an action has added, so that it can be taken back. */
export const rememberAdded = (added: Added): void => {
  last = { added };
};

/** Remembers what an action has changed and added. */
export const rememberChange = (added: Added, plan: Plan, back: Plan): void => {
  last = { added, change: { plan, back } };
};

/** The sheets that undoing would remove or put back; none when there is nothing to undo. */
export const undoable = (): readonly string[] =>
  last ? [...last.added.sheets, ...(last.change?.back.sheets.map(({ name }) => name) ?? [])] : [];

/** Removes what the last action of this session added and puts back what it changed. Returns the sheets. */
export const undoLast: Action<void, readonly string[]> = {
  id: "undoLast",
  label: actionMessages.undoLast,
  description: actionMessages.undoLastTip,
  icon: "ArrowUndo",
  isAvailable: () => last !== undefined,
  async run(_input, { locale, progress }) {
    if (!last) return [];
    progress?.({ step: 1, steps: 1, label: sentence(actionMessages, "stepRemove", locale) });
    const { added, change } = last;
    if (change) await restore(change.plan, change.back, true);
    const left = await removeAdded(added);
    if (left.length > 0)
      throw new WorkbookError("unknown", { message: left.join(", "), left: left.join(", ") }, "left");
    const sheets = undoable();
    last = undefined;
    return sheets;
  },
};
