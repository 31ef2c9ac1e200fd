import { localeOf } from "../i18n/sentence";
import { hostFacts } from "../workbook/host";
import { associateCommand } from "../workbook/ribbon";
import { ribbonActions } from "./ribbon-actions";

/** Gives the ribbon's function commands their work. Called once, when Office is ready. */
export function associateCommands(): void {
  for (const action of ribbonActions) {
    associateCommand(action.id, () =>
      action.run(undefined, { locale: localeOf(hostFacts().displayLanguage) })
    );
  }
}
