import type { Message } from "../../i18n/sentence";

/** A cell of an example: a value, a word that differs by language, a date (`2025-06-01` or `2025-06-01 09:30`), or nothing. */
export type ExampleCell = number | string | boolean | null | Message | { readonly date: string };

/** A small sheet, from A1 on, and a formula on it. Its result is never written down: the function gives it. */
export interface HelpExample {
  readonly cells: readonly (readonly ExampleCell[])[];
  /** The cell that the formula is written into; a result that spills does so from there. */
  readonly at: string;
  /** Option words stand in English; the Chinese page shows the Chinese ones. */
  readonly formula: string | Message;
  /** Columns of the result that hold dates, 0 for the first. */
  readonly dates?: readonly number[];
}

/** What the help says of a function beyond the descriptions that the formula editor shows. */
export interface FunctionHelp {
  /** The definition in mathematical notation, see `notation.ts`; a line for each case. */
  readonly formula: Message;
  /** Which of several usual conventions this is, and who else uses it. */
  readonly convention: Message;
  readonly source: Message;
  /** Words by which the function is looked for, besides its name and descriptions; both languages. */
  readonly tasks: string;
  readonly example: HelpExample;
}

export type HelpTexts = Readonly<Record<string, FunctionHelp>>;

/** The same in both languages. */
export const same = (text: string): Message => ({ en: text, zh: text });

/** Both languages of a text. */
export const both = (en: string, zh: string): Message => ({ en, zh });
