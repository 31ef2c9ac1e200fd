import { canonical } from "./canonical";
import type { SignedSource } from "./content";
import { sha256, shortDigest } from "./digest";
import type { UsedRows } from "./source-rows";

/** Sources with more rows than this in a period are signed as a whole only: a cell holds no more digests. */
const mostRowDigests = 2500;

/** What is signed of a source. */
export async function signedSource(used: UsedRows): Promise<SignedSource> {
  const texts = used.rows.map(({ values }) => canonical(values));
  return {
    id: used.id,
    columns: used.columns,
    rows: texts.length,
    digest: await sha256([...texts].sort().join("\n")),
    ...(texts.length <= mostRowDigests ? { each: (await Promise.all(texts.map(shortDigest))).sort() } : {}),
  };
}

/** Addresses of the rows that are not among those that were signed. */
export async function unsignedRows(used: UsedRows, signed: SignedSource): Promise<string[]> {
  if (!signed.each) return [];
  const left = new Map<string, number>();
  for (const digest of signed.each) left.set(digest, (left.get(digest) ?? 0) + 1);
  const found: string[] = [];
  for (const { address, values } of used.rows) {
    const digest = await shortDigest(canonical(values));
    const count = left.get(digest) ?? 0;
    if (count > 0) left.set(digest, count - 1);
    else found.push(address);
  }
  return found;
}
