/**
 * Structured references as a cell shows them and as a file stores them ([MS-XLSX], ECMA-376 Part 1, 18.17.2):
 * "[@Col]" and "Tbl[@Col]" are stored as "Tbl[[#This Row],[Col]]", "[Col]" as "Tbl[Col]".
 */
const NEEDS_BRACKETS = /[\s,:.[\]#'"{}$^&*+=\-><()!@/%;~`|?\\]/;

/** "[@Col]" → "[[#This Row],[Col]]", "[@]" → "[#This Row]"; other brackets come back as they are. */
export function storedBracket(bracket: string): string {
  const inner = bracket.slice(1, -1).trim();
  if (!inner.startsWith("@")) return bracket;
  const columns = inner.slice(1).trim();
  if (!columns) return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

const THIS_ROW = /^\[\[#This Row\],\s*(\[.*\])\]$/is;

/** "[[#This Row],[Col]]" → "[@Col]", "[[#This Row],[My col]]" → "[@[My col]]", "[#This Row]" → "[@]". */
export function shownBracket(bracket: string): string {
  if (/^\[#This Row\]$/i.test(bracket)) return "[@]";
  const columns = THIS_ROW.exec(bracket)?.[1];
  if (!columns) return bracket;
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  return single !== undefined && !NEEDS_BRACKETS.test(single) ? `[@${single}]` : `[@${columns}]`;
}

export function isThisRow(bracket: string): boolean {
  return /#This Row|^\[\s*@/i.test(bracket);
}
