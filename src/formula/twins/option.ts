import { optionWord, options, type OptionName } from "../../functions/options";
import { quoted } from "./quoted";
import { grouped } from "./writer";

/** An option of a call: known while the twin is written, or asked in the formula. */
export interface OptionValue {
  /** The word, where it is written in the formula or omitted. */
  readonly word?: string;
  /** The condition that the option is a word; "TRUE" or "FALSE" where it is known. */
  is(word: string): string;
}

/** An option whose word is known. */
export const knownOption = (word: string): OptionValue => ({
  word,
  is: (asked) => (asked === word ? "TRUE" : "FALSE"),
});

/** The word for which a text written in a formula stands, or nothing. */
export const writtenWord = (name: OptionName, text: unknown): string | undefined =>
  typeof text === "string" ? optionWord(name, text) : undefined;

/** Every text that means one of the words. */
const textsOf = (name: OptionName, word: string): string[] =>
  options[name].filter((one) => one.word === word).flatMap(({ zh }) => [word, ...zh]);

/** The condition that a cell holds one of some texts. Excel compares texts without regard to case. */
const isOneOf = (cell: string, texts: readonly string[]): string =>
  `${texts.map((text) => `(TRIM(${cell})=${quoted(text)})`).join("+")}>0`;

/** An option that stands in a cell: a blank cell is the first word. */
export const cellOption = (name: OptionName, cell: string): OptionValue => ({
  is: (word) =>
    word === options[name][0].word
      ? `(LEN(${cell})=0)+${isOneOf(cell, textsOf(name, word))}`
      : isOneOf(cell, textsOf(name, word)),
});

/** The condition that a cell holds something that is no word of the option. */
export const isUnknownWord = (name: OptionName, cell: string): string =>
  `(LEN(${cell})>0)*${grouped(
    `${options[name]
      .flatMap(({ word }) => textsOf(name, word))
      .map((text) => `(TRIM(${cell})=${quoted(text)})`)
      .join("+")}=0`
  )}>0`;
