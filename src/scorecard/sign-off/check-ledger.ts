import type { Snapshot } from "../../audit/snapshot";
import type { SourceBook } from "../measure/rows";
import type { ShownScorecard } from "./capture";
import { changedSince } from "./changed-since";
import type { SignOffContent } from "./content";
import type { Difference } from "./difference";
import type { Ledger } from "./read-ledger";
import { verifyChain, type LedgerHead } from "./verify-chain";

/** A sign-off with what has changed since. */
export interface CheckedSignOff {
  readonly content: SignOffContent;
  /** The same period of the same scorecard was signed again later; then only that one is compared. */
  readonly superseded: boolean;
  readonly differences: readonly Difference[];
}

export interface CheckedLedger {
  readonly sheet: string;
  /** Of the ledger itself. */
  readonly chain: readonly Difference[];
  readonly signOffs: readonly CheckedSignOff[];
}

/** Checks a ledger by itself and the workbook against it. */
export async function checkLedger(
  ledger: Ledger,
  head: LedgerHead | undefined,
  scorecards: readonly ShownScorecard[],
  snapshot: Snapshot,
  book: SourceBook
): Promise<CheckedLedger> {
  const { differences, contents } = await verifyChain(ledger, head);
  const last = new Map(contents.map((content) => [keyOf(content), content]));
  const signOffs: CheckedSignOff[] = [];
  for (const content of contents) {
    const superseded = last.get(keyOf(content)) !== content;
    const scorecard = scorecards.find(({ model }) => model.id === content.scorecard.id);
    signOffs.push({
      content,
      superseded,
      differences: superseded ? [] : await changedSince(content, scorecard, snapshot, book),
    });
  }
  return { sheet: ledger.sheet, chain: differences, signOffs };
}

const keyOf = ({ scorecard, period }: SignOffContent): string =>
  `${scorecard.id}\n${period.grain}\n${period.start}`;
