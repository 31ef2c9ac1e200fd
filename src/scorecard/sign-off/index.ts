/** Closing periods: what is signed, the ledger's chain of hashes, and what has changed since. Pure. */
export { capture, type Captured, type NotSignable, type ShownScorecard, type Signing } from "./capture";
export { seal } from "./chain";
export { checkLedger, type CheckedLedger, type CheckedSignOff } from "./check-ledger";
export type { SignOffContent } from "./content";
export type { Difference } from "./difference";
export { differenceSentence } from "./difference-sentence";
export { ledgerCells, ledgerFormats, ledgerSheet } from "./ledger-sheet";
export { readLedger, type Ledger } from "./read-ledger";
export { verifyChain, type LedgerHead } from "./verify-chain";
