import { canonical } from "./canonical";
import type { SignOffContent } from "./content";
import { sha256 } from "./digest";

/** What the first row of a ledger names as the hash before it. */
export const genesis = "0".repeat(64);

/**
 * The hash of a ledger row: SHA-256 over the hash of the row before, a line feed, and the canonical text of what is
 * signed. Changing, removing or inserting a row changes every hash after it.
 */
export const chainHash = (previous: string, text: string): Promise<string> => sha256(`${previous}\n${text}`);

export interface SealedRow {
  readonly text: string;
  readonly previous: string;
  readonly hash: string;
}

/** Closes a content onto the row before it. */
export async function seal(content: SignOffContent, previous: string = genesis): Promise<SealedRow> {
  const text = canonical(content);
  return { text, previous, hash: await chainHash(previous, text) };
}
