import { errorCover } from "./cover";
import { chooseFile } from "./files";
import { messageOf, whyNotOpened } from "./open-book";
import type { Shell } from "./shell";
import type { Say } from "./words";

/** Shows in the sheet's place why a workbook could not be opened, and what to open instead. */
export function showNotOpened(
  shell: Shell,
  name: string,
  error: unknown,
  say: Say,
  instead: { readonly onFile: (file: File) => void; readonly onEmpty: () => void }
): void {
  console.error(error);
  const title = say("cannotOpen", { name });
  const choose = (): void => void chooseFile().then((file) => file && instead.onFile(file));
  shell.cover(
    errorCover(title, whyNotOpened(error, say), [
      { label: say("openAnother"), primary: true, onClick: choose },
      { label: say("openEmpty"), onClick: instead.onEmpty },
    ])
  );
  shell.pane.show(false);
  shell.status.say(title, "error");
}

/** Shows in the pane's place why the add-in could not be loaded. The workbook can be used without it. */
export function showNotMounted(shell: Shell, error: unknown, say: Say, onReload: () => void): void {
  console.error(error);
  const reload = { label: say("reload"), primary: true, onClick: onReload };
  shell.pane.show(true);
  shell.pane.mount(errorCover(say("cannotMount"), messageOf(error), [reload]));
  shell.status.say(say("cannotMount"), "error");
  shell.setBusy(false);
}
