import { actionMessages } from "../i18n/actions";
import type { Locale } from "../i18n/sentence";
import {
  buildScorecard,
  recogniseSources,
  type ScorecardModel,
  type ScorecardRequest,
} from "../scorecard/index";
import { applyPlan } from "../workbook/apply-plan";
import { throwIfCancelled } from "../workbook/errors";
import { readSnapshot } from "../workbook/read-snapshot";
import type { Action } from "./action";
import { dataSpan } from "./data-span";
import { layoutSteps } from "./layout-steps";
import { today } from "./today";
import { rememberAdded } from "./undo-last";

export interface CreatedScorecard {
  readonly model: ScorecardModel;
  /** The sheets that were added, in their order. */
  readonly sheets: readonly string[];
  readonly readSyncs: number;
  readonly applySyncs: number;
  /** Estimated size of what was written. */
  readonly requestBytes: number;
}

/** A request, and the language of its sheets where it is not that of the pane. */
export interface ScorecardOrder extends ScorecardRequest {
  readonly sheetLocale?: Locale;
}

/** Lays out a scorecard with its trends, dictionary and data entry sheets, and shows it. */
export const createScorecard: Action<ScorecardOrder, CreatedScorecard> = {
  id: "createScorecard",
  label: actionMessages.createScorecard,
  description: actionMessages.newScorecardTip,
  icon: "TableAdd",
  isAvailable: () => true,
  async run({ sheetLocale, ...request }, { locale, signal, progress }) {
    const say = layoutSteps({ locale, progress });
    say("stepRead");
    const { snapshot, syncs: readSyncs } = await readSnapshot({ signal });
    throwIfCancelled(signal);
    say("stepBuild");
    const sources = recogniseSources(snapshot);
    const { lastYearLine = dataSpan(request, { snapshot, sources }).yearBefore } = request;
    const { plan, model } = buildScorecard(
      { today: today(), ...request, lastYearLine },
      { snapshot, locale: sheetLocale ?? locale, sources }
    );
    say("stepWrite");
    const { added, applySyncs, requestBytes } = await applyPlan(plan, { signal });
    rememberAdded(added);
    return { model, sheets: added.sheets, readSyncs, applySyncs, requestBytes };
  },
};
