/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 *
 * @example await sha256("")  // "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export async function sha256(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The first digits of it: enough to see that a text of a few thousand is another one. */
export const shortDigest = async (text: string): Promise<string> => (await sha256(text)).slice(0, 10);
