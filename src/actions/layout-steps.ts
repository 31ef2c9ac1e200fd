import { actionMessages } from "../i18n/actions";
import { sentence } from "../i18n/sentence";
import type { RunOptions } from "./action";

/** What every action does that lays out: it reads the workbook, works out the plan and writes it. */
const steps = ["stepRead", "stepBuild", "stepWrite"] as const;

/**
 * Tells whoever waits which step of laying out has begun, in the user's language.
 *
 * @example const say = layoutSteps({ locale: "en-US", progress });
 * say("stepBuild"); // progress({ step: 2, steps: 3, label: "…" })
 */
export const layoutSteps =
  ({ locale, progress }: Pick<RunOptions, "locale" | "progress">) =>
  (key: (typeof steps)[number]): void =>
    progress?.({
      step: steps.indexOf(key) + 1,
      steps: steps.length,
      label: sentence(actionMessages, key, locale),
    });
