import type { TwinRefusal } from "../../formula/twins/refusal";
import { sentence, type Locale } from "../../i18n/sentence";
import { twinMessages } from "../../i18n/twins";

/** Why a formula has no twin, as a sentence. */
export const refusalSentence = (refusal: TwinRefusal, locale: Locale): string =>
  sentence(twinMessages, refusal.reason, locale, {
    function: refusal.function ?? "",
    argument: refusal.argument ?? "",
  });
