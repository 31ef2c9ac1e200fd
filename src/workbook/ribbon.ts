import { supports } from "./host";

/** Gives a ribbon command of the manifest its work. Excel waits for its end; a failure ends it too, and shows in the console. */
export function associateCommand(id: string, run: () => Promise<unknown>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** Opens the pane; where the host has no shared runtime it is open already or opened by the ribbon. */
export async function showPane(): Promise<void> {
  await Office.addin?.showAsTaskpane();
}

/** Opens a page of the add-in's site in the browser. */
export function openPage(url: string): void {
  if (supports("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
