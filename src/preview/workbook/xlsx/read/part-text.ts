import { strFromU8 } from "fflate";
import type { OpcPackage } from "../package/opc-package";

/** Bytes of a worksheet part that are read where not all of it is wanted: longer texts do not fit into a string. */
const mostBytes = 300_000_000;

const closing = [..."</sheetData>"].map((letter) => letter.charCodeAt(0));
const endOfRow = [..."</row>"].map((letter) => letter.charCodeAt(0));

/**
 * The text of a worksheet part. Of one that is too long for a string the first rows and what follows the last
 * row; the last of the other rows is kept as well, so that their number is known.
 */
export function partText(file: OpcPackage, path: string): string {
  const bytes = file.parts[path];
  if (!bytes || bytes.length <= mostBytes) return file.text(path);
  const cut = lastPlace(bytes, endOfRow, mostBytes);
  const end = lastPlace(bytes, closing, bytes.length);
  if (cut < 0 || end < cut) return file.text(path);
  const lastRow = lastPlace(
    bytes,
    [..."<row "].map((letter) => letter.charCodeAt(0)),
    end
  );
  const head = strFromU8(bytes.subarray(0, cut + endOfRow.length));
  return head + strFromU8(bytes.subarray(Math.max(lastRow, cut + endOfRow.length), bytes.length));
}

function lastPlace(bytes: Uint8Array, text: readonly number[], before: number): number {
  for (let at = Math.min(before, bytes.length) - text.length; at >= 0; at -= 1)
    if (text.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
