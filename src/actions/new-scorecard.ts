import { actionMessages } from "../i18n/actions";
import { showPane } from "../workbook/ribbon";
import type { Action } from "./action";
import { openPaneView } from "./pane";

/** Opens the pane where a new scorecard begins; `createScorecard` then lays it out. */
export const newScorecard: Action = {
  id: "newScorecard",
  label: actionMessages.newScorecard,
  description: actionMessages.newScorecardTip,
  icon: "TableAdd",
  isAvailable: () => true,
  async run() {
    openPaneView("new-scorecard");
    await showPane();
  },
};
