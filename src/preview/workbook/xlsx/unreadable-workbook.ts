/** Why a file cannot be opened; callers turn it into a sentence. */
export type UnreadableReason = "encrypted" | "not-xlsx" | "damaged" | "legacy-xls" | "too-large";

/** Thrown by `readXlsx`. `cause` holds what the reader met, if anything. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions
  ) {
    super(`The workbook cannot be read: ${reason}`, options);
    this.name = "UnreadableWorkbook";
  }
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * The reason why `bytes` are no plain .xlsx package, or undefined when they begin like one.
 *
 * A password-protected .xlsx and a legacy .xls are both OLE compound files ([MS-CFB]); the protected one
 * has a stream named "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.4), written in UTF-16.
 */
export function whyUnreadable(bytes: Uint8Array): UnreadableReason | undefined {
  if (beginsWith(bytes, COMPOUND_FILE))
    return containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "legacy-xls";
  if (!beginsWith(bytes, ZIP)) return "not-xlsx";
  return undefined;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(pattern[0]); start >= 0; start = bytes.indexOf(pattern[0], start + 1)) {
    if (pattern.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
