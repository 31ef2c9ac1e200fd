import { findingKey, type Finding } from "../../audit";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { sentence, type Locale } from "../../i18n/sentence";
import { readSettings } from "../../workbook/settings";
import { writeSetting } from "../../workbook/write-setting";
import type { Action } from "../action";
import { Refusal } from "../refusal";
import { localTime } from "../sign-off/now";
import { acceptedOf, acceptedSetting, isForeign, type Acceptance, type AcceptedFinding } from "./accepted";

export interface AcceptOrder {
  readonly finding: Finding;
  readonly who: string;
  readonly reason: string;
  /** For tests; the present if absent. */
  readonly now?: Date;
}

/** Accepts a finding as it stands: who, when and why are kept in the workbook. */
export const acceptFinding: Action<AcceptOrder, AcceptedFinding> = {
  id: "acceptFinding",
  label: paneAuditMessages.doAccept,
  description: paneAuditMessages.doAccept,
  icon: "CheckmarkCircle",
  isAvailable: () => true,
  async run({ finding, who, reason, now }, { locale }) {
    const [name, why] = [who.trim(), reason.trim()];
    if (name === "" || why === "") throw new Refusal(sentence(paneAuditMessages, "needReason", locale));
    const acceptance = { key: findingKey(finding), who: name, when: localTime(now), reason: why };
    await keep([...(await others(acceptance.key, locale)), acceptance]);
    return { finding, acceptance };
  },
};

/** Takes an acceptance back. */
export const reopenFinding: Action<Finding> = {
  id: "reopenFinding",
  label: paneAuditMessages.reopen,
  description: paneAuditMessages.reopen,
  icon: "ArrowUndo",
  isAvailable: () => true,
  run: async (finding, { locale }) => keep(await others(findingKey(finding), locale)),
};

/** @throws {Refusal} where what is stored must not be written over */
async function others(key: string, locale: Locale): Promise<Acceptance[]> {
  const settings = Object.fromEntries(await readSettings(acceptedSetting));
  if (isForeign(settings)) throw new Refusal(sentence(paneAuditMessages, "foreignAccepted", locale));
  return acceptedOf(settings).filter((each) => each.key !== key);
}

const keep = (accepted: readonly Acceptance[]): Promise<void> =>
  writeSetting(acceptedSetting, { version: 1, accepted });
