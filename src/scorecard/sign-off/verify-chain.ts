import { cell } from "../../plan/addresses";
import { canonical } from "./canonical";
import { chainHash, genesis } from "./chain";
import { shownKeys, shownOf, type LedgerRow, type SignOffContent } from "./content";
import { sameValue, type Difference } from "./difference";
import type { Ledger } from "./read-ledger";

/** What the workbook's settings remember of the end of the ledger, besides the sheet. */
export interface LedgerHead {
  readonly rows: number;
  readonly hash: string;
}

export interface ChainCheck {
  readonly differences: readonly Difference[];
  /** The contents that can be read, in order; those of rows that differ as well. */
  readonly contents: readonly SignOffContent[];
}

/**
 * Checks a ledger by itself: that each row's hash fits what it signs and the row before, that the columns for people
 * say what is signed, and that no row is missing in the end.
 */
export async function verifyChain(ledger: Ledger, head: LedgerHead | undefined): Promise<ChainCheck> {
  const differences: Difference[] = [];
  const contents: SignOffContent[] = [];
  let previous = genesis;
  for (const [index, row] of ledger.rows.entries()) {
    const number = index + 1;
    const at = (column: number) => ({ sheet: ledger.sheet, address: cell(row.row, column) });
    if (row.previous !== previous)
      differences.push({ kind: "chainBroken", number, place: at(ledger.columns.previous) });
    if ((await chainHash(row.previous, row.text)) !== row.hash)
      differences.push({ kind: "hashDiffers", number, place: at(ledger.columns.hash) });
    const content = readContent(row);
    if (!content) differences.push({ kind: "unreadable", number, place: at(ledger.columns.text) });
    else {
      contents.push(content);
      differences.push(...alteredFields(row, content, number, ledger));
    }
    previous = row.hash;
  }
  if (head && (head.rows !== ledger.rows.length || head.hash !== previous)) {
    const place = { sheet: ledger.sheet };
    if (head.rows > ledger.rows.length)
      differences.push({ kind: "endMissing", expected: head.rows, found: ledger.rows.length, place });
    else if (differences.length === 0)
      // Every hash fits, and yet it is not the ledger that was written: it was made anew from some row on.
      differences.push({
        kind: "chainBroken",
        number: ledger.rows.length,
        place: { sheet: ledger.sheet, address: cell(ledger.rows.at(-1)?.row ?? 0, ledger.columns.hash) },
      });
  }
  return { differences, contents };
}

/** The content of a row's text; undefined where it is none. */
export function readContent({ text }: Pick<LedgerRow, "text">): SignOffContent | undefined {
  try {
    const content = JSON.parse(text) as Partial<SignOffContent> | null;
    const complete =
      content?.format === 1 &&
      content.scorecard &&
      content.period &&
      content.names &&
      Array.isArray(content.table?.rows) &&
      Array.isArray(content.sources);
    return complete && canonical(content) === text ? (content as SignOffContent) : undefined;
  } catch {
    // Whatever is no JSON is no content; the caller says so.
    return undefined;
  }
}

function alteredFields(
  row: LedgerRow,
  content: SignOffContent,
  number: number,
  ledger: Ledger
): Difference[] {
  const signed = shownOf(content);
  return shownKeys
    .filter((key) => !sameValue(row.shown[key], signed[key]))
    .map((field) => ({
      kind: "fieldAltered",
      number,
      field,
      signed: signed[field],
      now: row.shown[field],
      place: { sheet: ledger.sheet, address: cell(row.row, ledger.columns.shown[field]) },
    }));
}
