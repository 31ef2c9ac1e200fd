import { RenameSheetOperation } from "@univerjs/sheets-ui";
import type { Book } from "../book/book";

/** Longest time between the presses of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

const tabAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-u-comp=slide-tab-item]") : null;

const isBeingNamed = (tab: HTMLElement): boolean => tab.querySelector("[contenteditable=true]") !== null;

/**
 * A double click on a sheet's tab renames the sheet. The grid would begin this at the second press and
 * take the tab for dragged when its name is left within half a second: the tab then stands away from
 * the others, where nothing reaches it. So the second press is kept from the grid, and the name is
 * opened when the click is complete.
 */
export function attachSheetTabs(book: Book): () => void {
  let last = { id: "", time: -Infinity };
  const press = (event: PointerEvent): void => {
    const tab = tabAt(event.target);
    const id = tab?.dataset.id;
    if (!tab || !id || event.button !== 0) return;
    const again = id === last.id && event.timeStamp - last.time <= DOUBLE_CLICK;
    last = { id, time: event.timeStamp };
    if (again && !isBeingNamed(tab)) event.stopPropagation();
  };
  const twice = (event: MouseEvent): void => {
    const tab = tabAt(event.target);
    if (!tab?.dataset.id || isBeingNamed(tab)) return;
    void book.engine.commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset.id });
  };
  document.addEventListener("pointerdown", press, { capture: true });
  document.addEventListener("dblclick", twice, { capture: true });
  return () => {
    document.removeEventListener("pointerdown", press, { capture: true });
    document.removeEventListener("dblclick", twice, { capture: true });
  };
}
