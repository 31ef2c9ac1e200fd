import type { Snapshot } from "../../audit/snapshot";
import { recogniseSources, sourceBook, type SourceBook } from "../../scorecard/index";
import { withPresentSources } from "../../scorecard/life/present-sources";
import { readLedger, type Ledger, type LedgerHead } from "../../scorecard/sign-off";
import { readSnapshot } from "../../workbook/read-snapshot";
import { listScorecards, type ListedScorecard } from "../list-scorecards";
import type { RunOptions } from "../action";

/** Holds the length of the ledger and its last hash, so that rows removed from its end are missed. */
export const headSetting = "kpi-ledger.head";

/** All that signing and checking need to know of the workbook. */
export interface SignOffBook {
  readonly snapshot: Snapshot;
  readonly book: SourceBook;
  readonly scorecards: readonly ListedScorecard[];
  readonly ledger?: Ledger;
  readonly head?: LedgerHead;
}

/** @throws WorkbookError */
export async function readSignOffBook({ signal }: RunOptions): Promise<SignOffBook> {
  const { snapshot } = await readSnapshot({ formulas: true, signal });
  const sources = recogniseSources(snapshot);
  // Tables and sheets may bear another name than when the scorecard was made.
  const scorecards = (await listScorecards()).map((each) => ({
    ...each,
    model: withPresentSources(each.model, each.sheet, sources, snapshot).model,
  }));
  const head = snapshot.settings?.[headSetting] as LedgerHead | undefined;
  const ledger = readLedger(snapshot);
  return {
    snapshot,
    book: sourceBook(sources),
    scorecards,
    ...(ledger ? { ledger } : {}),
    ...(head ? { head } : {}),
  };
}
