import { type Token, tokenize, tokenTypes } from "@borgar/fx";

/** References to cells: those that Excel adjusts when cells move. Names and tables keep their text. */
const cells: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
]);

export const isCells = ({ type }: Token): boolean => cells.has(type);

export const tokensOf = (formula: string): Token[] => tokenize(formula, { mergeRefs: true });

/** The references to cells in a formula, each once, as they are written. */
export const referencesOf = (formula: string): string[] => [
  ...new Set(tokensOf(formula).flatMap((token) => (isCells(token) ? [token.value] : []))),
];

/** A formula with its references to cells replaced. */
export const withReferences = (formula: string, replace: (reference: string) => string): string =>
  tokensOf(formula)
    .map((token) => (isCells(token) ? replace(token.value) : token.value))
    .join("");

/** 'My card'! as it stands before a reference. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
