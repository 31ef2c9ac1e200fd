import type { Action } from "./action";
import { explainCell } from "./explain/explain-cell";
import { newScorecard } from "./new-scorecard";
import { openHelp } from "./open-help";
import { showPane } from "./show-pane";

/**
 * The actions behind the manifest's function commands and keyboard shortcuts: they need no input.
 * They load with the pane's first view, so nothing heavy may hang on them.
 */
export const commandActions: readonly Action<void, unknown>[] = [
  showPane,
  newScorecard,
  explainCell,
  openHelp,
];
