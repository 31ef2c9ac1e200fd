/**
 * The engine cuts `'Q1! data'!A1` at the first "!" and loses a leading "@", quotes or not. A sheet that has these
 * in its name goes to the engine, and to the grid whose tabs show it, with letters in their stead that look the same;
 * a name that has such a letter itself gets a private character for it, so that every name comes back as it was.
 */
const EXCLAMATION = "\u01c3";
const AT = "\ufe6b";
const OWN_EXCLAMATION = "\ue1c3";
const OWN_AT = "\ue16b";

const BACK: Record<string, string> = {
  [EXCLAMATION]: "!",
  [AT]: "@",
  [OWN_EXCLAMATION]: EXCLAMATION,
  [OWN_AT]: AT,
};

/**
 * A sheet's name as the engine knows it.
 * @example engineSheetName("Q1! data") // "Q1ǃ data", with a letter that looks like "!"
 */
export const engineSheetName = (name: string): string =>
  typedSheetName(name.replaceAll(EXCLAMATION, OWN_EXCLAMATION).replaceAll(AT, OWN_AT));

/** The same for a name typed over one that the grid shows, whose letters are the engine's already. */
export const typedSheetName = (name: string): string => name.replaceAll("!", EXCLAMATION).replace(/^@/, AT);

/** A sheet's name as Excel knows it. */
export const excelSheetName = (name: string): string =>
  name.replace(/[\u01c3\ufe6b\ue1c3\ue16b]/g, (letter) => BACK[letter]);
