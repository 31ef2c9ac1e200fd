import type { Snapshot } from "../../audit/snapshot";
import type { SheetPlan } from "../../plan/plan";
import { applyPlan } from "../../workbook/apply-plan";
import { throwIfCancelled } from "../../workbook/errors";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { RunOptions } from "../action";
import { layoutSteps } from "../layout-steps";
import { rememberAdded } from "../undo-last";
import { failureOf } from "./failure-of";

export interface AddedSheet {
  readonly sheet: string;
  readonly readSyncs: number;
  readonly applySyncs: number;
  readonly requestBytes: number;
}

/** Reads the workbook, adds one sheet that a pure step lays out, and shows it. */
export async function addSheetOf(
  { locale, signal, progress }: RunOptions,
  layOut: (snapshot: Snapshot) => SheetPlan
): Promise<AddedSheet> {
  const say = layoutSteps({ locale, progress });
  say("stepRead");
  const { snapshot, syncs: readSyncs } = await readSnapshot({ formulas: true, signal });
  throwIfCancelled(signal);
  say("stepBuild");
  const sheet = failureOf(() => layOut(snapshot));
  say("stepWrite");
  const plan = { sheets: [sheet], select: { sheet: sheet.name, address: "A1" } };
  const { added, applySyncs, requestBytes } = await applyPlan(plan, { signal });
  rememberAdded(added);
  return { sheet: sheet.name, readSyncs, applySyncs, requestBytes };
}
