import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import { formatArea, parseArea } from "../book/area";
import { shiftArea, type Shift } from "../book/shift-area";

/** A formula of the same sheet after rows or columns were inserted or removed. */
export function shiftReferences(formula: string, shift: Shift): string {
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.type !== tokenTypes.REF_RANGE && token.type !== tokenTypes.REF_BEAM) continue;
    if (token.value.includes("!")) continue;
    const place = parseArea(token.value.replaceAll("$", ""));
    if (!place) continue;
    const next = shiftArea(place, shift);
    token.value = next ? withDollars(token.value, formatArea(next)) : "#REF!";
  }
  return stringifyTokens(tokens);
}

/** Puts "$" where the old text has it. */
export function withDollars(old: string, next: string): string {
  const marks = old.split(":").map((part) => /^(\$?)[A-Z]*(\$?)\d*$/i.exec(part));
  return next
    .split(":")
    .map((part, index) => {
      const [, first = "", second = ""] = marks[index] ?? marks[0] ?? [];
      const [, letters, digits] = /^([A-Z]*)(\d*)$/i.exec(part) ?? [];
      if (!letters) return `${first}${digits}`;
      return digits ? `${first}${letters}${second}${digits}` : `${first}${letters}`;
    })
    .join(":");
}
