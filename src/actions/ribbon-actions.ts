import type { Action } from "./action";
import { explainCell } from "./explain/explain-cell";
import { newScorecard } from "./new-scorecard";
import { openHelp } from "./open-help";

/**
 * The actions behind the manifest's function commands: they need no input. They load with the
 * pane's first view, so nothing heavy may hang on them.
 */
export const ribbonActions: readonly Action<void, unknown>[] = [newScorecard, explainCell, openHelp];
