import { actionMessages } from "../i18n/actions";
import { openPage } from "../workbook/ribbon";
import type { Action } from "./action";

/** Opens the help page; the input names a place on it, such as "attainment". */
export const openHelp: Action<string | void> = {
  id: "openHelp",
  label: actionMessages.openHelp,
  description: actionMessages.openHelpTip,
  icon: "QuestionCircle",
  isAvailable: () => true,
  async run(place, { locale }) {
    openPage(new URL(`help.html?lang=${locale}${place ? `#${place}` : ""}`, location.href).href);
  },
};
