import { actionMessages } from "../i18n/actions";
import { sentence, type Locale } from "../i18n/sentence";
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

const steps = 3;

/** Lays out a scorecard with its trends, dictionary and data entry sheets, and shows it. */
export const createScorecard: Action<ScorecardOrder, CreatedScorecard> = {
  id: "createScorecard",
  label: actionMessages.createScorecard,
  description: actionMessages.newScorecardTip,
  icon: "TableAdd",
  isAvailable: () => true,
  async run({ sheetLocale, ...request }, { locale, signal, progress }) {
    const say = (step: number, key: "stepRead" | "stepBuild" | "stepWrite"): void =>
      progress?.({ step, steps, label: sentence(actionMessages, key, locale) });
    say(1, "stepRead");
    const { snapshot, syncs: readSyncs } = await readSnapshot({ signal });
    throwIfCancelled(signal);
    say(2, "stepBuild");
    const sources = recogniseSources(snapshot);
    const { lastYearLine = dataSpan(request, { snapshot, sources }).yearBefore } = request;
    const { plan, model } = buildScorecard(
      { today: today(), ...request, lastYearLine },
      { snapshot, locale: sheetLocale ?? locale, sources }
    );
    say(3, "stepWrite");
    const { added, applySyncs, requestBytes } = await applyPlan(plan, { signal });
    rememberAdded(added);
    return { model, sheets: added.sheets, readSyncs, applySyncs, requestBytes };
  },
};
