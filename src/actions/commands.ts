import { localeOf } from "../i18n/sentence";
import { hostFacts } from "../workbook/host";
import { associateCommand } from "../workbook/ribbon";
import { commandActions } from "./command-actions";

/** Gives ribbon commands and keyboard shortcuts their work. Called once, when Office is ready. */
export function associateCommands(): void {
  for (const action of commandActions) {
    associateCommand(action.id, () =>
      action.run(undefined, { locale: localeOf(hostFacts().displayLanguage) })
    );
  }
}
