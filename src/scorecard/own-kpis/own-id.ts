/**
 * An id for an own KPI that no other has: the words of its name where these are plain, else `own-1`,
 * `own-2` and so on.
 *
 * @example ownId({ en: "Desk occupancy", zh: "工位使用率" }, [])  // "desk-occupancy"
 */
export function ownId(name: { readonly en: string; readonly zh: string }, taken: readonly string[]): string {
  const words = /^[\x20-\x7e]+$/.test(name.en.normalize("NFKC")) ? name.en.normalize("NFKC") : "";
  const base = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  if (base && !taken.includes(base)) return base;
  for (let n = base ? 2 : 1; ; n++) {
    const id = `${base || "own"}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
