import { actionMessages } from "../i18n/actions";
import { sentence } from "../i18n/sentence";
import { removeAdded, type Added } from "../workbook/added";
import { WorkbookError } from "../workbook/failure";
import type { Action } from "./action";

let last: Added | undefined;

/** Remembers what an action has added, so that it can be taken back. */
export const rememberAdded = (added: Added): void => {
  last = added;
};

/** The sheets that undoing would remove; none when there is nothing to undo. */
export const undoable = (): readonly string[] => last?.sheets ?? [];

/** Removes what the last action of this session added. Returns the sheets removed. */
export const undoLast: Action<void, readonly string[]> = {
  id: "undoLast",
  label: actionMessages.undoLast,
  description: actionMessages.undoLastTip,
  icon: "ArrowUndo",
  isAvailable: () => last !== undefined,
  async run(_input, { locale, progress }) {
    if (!last) return [];
    progress?.({ step: 1, steps: 1, label: sentence(actionMessages, "stepRemove", locale) });
    const left = await removeAdded(last);
    if (left.length > 0)
      throw new WorkbookError("unknown", { message: left.join(", "), left: left.join(", ") }, "left");
    const { sheets } = last;
    last = undefined;
    return sheets;
  },
};
