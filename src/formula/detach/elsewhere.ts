import { tokenTypes } from "@borgar/fx";
import { isCells, sheetPrefix, tokensOf } from "./references";

/**
 * A formula of a sheet as it calculates the same on another sheet, in the cell of the same address: references
 * without a sheet get one.
 *
 * @param isSheetName whether a name is scoped to the formula's sheet
 * @returns undefined where it cannot: it reads its own row of a table
 * @example elsewhere("=A1/Data!B1", "My card", () => false)  // "='My card'!A1/Data!B1"
 */
export function elsewhere(
  formula: string,
  sheet: string,
  isSheetName: (name: string) => boolean
): string | undefined {
  const prefix = sheetPrefix(sheet);
  let possible = true;
  const written = tokensOf(formula).map((token) => {
    const { type, value } = token;
    if (type === tokenTypes.REF_STRUCT && /^\[|\[\s*@|#This Row/i.test(value)) possible = false;
    const own = isCells(token) || (type === tokenTypes.REF_NAMED && isSheetName(value));
    return own && !value.includes("!") ? prefix + value : value;
  });
  return possible ? written.join("") : undefined;
}
