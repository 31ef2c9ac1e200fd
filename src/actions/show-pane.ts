import { actionMessages } from "../i18n/actions";
import { showPane as show } from "../workbook/ribbon";
import type { Action } from "./action";

/** Opens the pane. */
export const showPane: Action = {
  id: "showPane",
  label: actionMessages.showPane,
  description: actionMessages.showPaneTip,
  icon: "PanelRight",
  isAvailable: (host) => host.supports("SharedRuntime", "1.1"),
  run: () => show(),
};
