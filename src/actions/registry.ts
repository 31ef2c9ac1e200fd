import type { Action } from "./action";
import { acceptFinding, reopenFinding } from "./audit/accept-finding";
import { fixFinding } from "./audit/fix-finding";
import { markFindings, unmarkFindings } from "./audit/mark-findings";
import { auditReport } from "./audit/report";
import { runAudit } from "./audit/run-audit";
import { createScorecard } from "./create-scorecard";
import { explainCell } from "./explain/explain-cell";
import { goTo } from "./go-to";
import { newScorecard } from "./new-scorecard";
import { openHelp } from "./open-help";
import { deleteOwnKpi, saveOwnKpis } from "./own-kpis/save-own-kpis";
import { changeScorecard } from "./scorecard/change-scorecard";
import { combineScorecards } from "./scorecard/combine-scorecards";
import { comparePeriods } from "./scorecard/compare-periods";
import { duplicateScorecard } from "./scorecard/duplicate-scorecard";
import { layOutAnew } from "./scorecard/lay-out-anew";
import { saveTemplate } from "./scorecard/own-templates";
import { requiredRunRate } from "./scorecard/required-run-rate";
import { fillReview } from "./sheets/fill-review";
import { addNextPeriod } from "./sheets/next-period";
import { redrawDiagrams } from "./sheets/redraw-diagrams";
import { checkSignOffs } from "./sign-off/check-sign-offs";
import { signOff } from "./sign-off/sign-off";
import { addAbout } from "./share/add-about";
import { attach } from "./share/attach";
import { detach } from "./share/detach";
import { prepare } from "./share/prepare";
import { prove } from "./share/prove";
import { repair } from "./share/repair";
import { showPane } from "./show-pane";
import { undoLast } from "./undo-last";

/** Everything a user can do. The ids are unique; those of `commandActions` stand in the manifest and its shortcuts. */
export const actions: readonly Action<never, unknown>[] = [
  showPane,
  newScorecard,
  createScorecard,
  changeScorecard,
  layOutAnew,
  comparePeriods,
  combineScorecards,
  duplicateScorecard,
  saveTemplate,
  requiredRunRate,
  saveOwnKpis,
  deleteOwnKpi,
  explainCell,
  goTo,
  runAudit,
  fixFinding,
  acceptFinding,
  reopenFinding,
  auditReport,
  markFindings,
  unmarkFindings,
  prove,
  detach,
  attach,
  repair,
  prepare,
  addAbout,
  addNextPeriod,
  fillReview,
  redrawDiagrams,
  signOff,
  checkSignOffs,
  undoLast,
  openHelp,
];
