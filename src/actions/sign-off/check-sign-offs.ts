import { signOffMessages } from "../../i18n/sign-off";
import { sentence } from "../../i18n/sentence";
import { checkLedger, type CheckedLedger } from "../../scorecard/sign-off";
import type { Action } from "../action";
import { readSignOffBook } from "./read";

export type SignOffState =
  | { readonly state: "none" }
  /** The workbook remembers a ledger that is not there any more. */
  | { readonly state: "gone"; readonly expected: number }
  | { readonly state: "checked"; readonly ledger: CheckedLedger };

/** Compares the workbook with its ledger, and the ledger with itself. Changes nothing. */
export const checkSignOffs: Action<void, SignOffState> = {
  id: "checkSignOffs",
  label: signOffMessages.checkSignOffs,
  description: signOffMessages.checkSignOffsTip,
  icon: "ShieldCheckmark",
  isAvailable: () => true,
  async run(_input, options) {
    options.progress?.({
      step: 1,
      steps: 1,
      label: sentence(signOffMessages, "stepCheck", options.locale),
    });
    const { ledger, head, scorecards, snapshot, book } = await readSignOffBook(options);
    if (!ledger) return head ? { state: "gone", expected: head.rows } : { state: "none" };
    return { state: "checked", ledger: await checkLedger(ledger, head, scorecards, snapshot, book) };
  },
};
