import { actionMessages } from "../../i18n/actions";
import { showPane } from "../../workbook/ribbon";
import type { Action } from "../action";
import { openPaneView } from "../pane";

/** Opens the pane where the selected cell is explained; the view then follows the selection. */
export const explainCell: Action = {
  id: "explainCell",
  label: actionMessages.explainCell,
  description: actionMessages.explainCellTip,
  icon: "TextBulletListSquareSearch",
  isAvailable: () => true,
  async run() {
    openPaneView("explain");
    await showPane();
  },
};
