import type { ComponentType } from "react";
import { BookRegular } from "@fluentui/react-icons/svg/book";
import { CalendarEditRegular } from "@fluentui/react-icons/svg/calendar-edit";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { ShareRegular } from "@fluentui/react-icons/svg/share";
import { SignatureRegular } from "@fluentui/react-icons/svg/signature";
import { TextBulletListSquareSearchRegular } from "@fluentui/react-icons/svg/text-bullet-list-square-search";
import type { paneMessages } from "../../i18n/pane";
import type { View } from "../shell/navigation";

export interface Tool {
  readonly view: View;
  readonly icon: ComponentType;
  readonly name: keyof typeof paneMessages;
  readonly text: keyof typeof paneMessages;
}

/** The views that Home leads to besides the scorecards, in the order in which they are shown: a line a view. */
export const tools: readonly Tool[] = [
  { view: "dictionary", icon: BookRegular, name: "dictionary", text: "dictionaryText" },
  {
    view: "explain",
    icon: TextBulletListSquareSearchRegular,
    name: "explainCells",
    text: "explainCellsText",
  },
  { view: "audit", icon: ClipboardSearchRegular, name: "auditTool", text: "auditToolText" },
  { view: "sheets", icon: CalendarEditRegular, name: "sheetTools", text: "sheetToolsText" },
  { view: "share", icon: ShareRegular, name: "share", text: "shareText" },
  { view: "sign-off", icon: SignatureRegular, name: "signOff", text: "signOffText" },
  { view: "functions", icon: MathFormulaRegular, name: "browseFunctions", text: "functionsText" },
];
