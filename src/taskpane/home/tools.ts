import type { ComponentType } from "react";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
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
  { view: "functions", icon: MathFormulaRegular, name: "browseFunctions", text: "functionsText" },
];
