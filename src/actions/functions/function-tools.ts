/** What the pane's Functions view needs, loaded with it: the guide to the functions, and how to try and insert one. */
import type { FunctionGuide } from "../../functions/help/guide";
import { guides } from "../../functions/help/guides";
import { rankOf } from "../../functions/help/search";
import { setFunctionLocale } from "../../functions/function-error";
import type { RunOptions } from "../action";
import { readSelection } from "../../workbook/selection";
import { insertFunction, type FunctionOrder, type Inserted } from "./insert-function";
import { writeReference } from "./reference";
import { tryFunction, type FunctionTrial } from "./try-function";

export { signatureOf } from "../../functions/help/signature-text";
export { notationParts } from "../../functions/help/notation";
export { shownValue } from "../../functions/help/shown-value";
export type { FunctionGuide, GuideChoice, GuideParameter } from "../../functions/help/guide";
export type { FunctionTrial, TriedError } from "./try-function";
export type { FunctionOrder, Inserted } from "./insert-function";

/** The functions in which every word of a query occurs, the best first; all of them, by family, without one. */
export const searchFunctions = (query: string): readonly FunctionGuide[] =>
  guides
    .map((guide) => ({ guide, rank: rankOf(guide.places, query) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ guide }) => guide);

/** The current selection, as an argument writes it. */
export async function selectedReference(): Promise<string> {
  return writeReference(await readSelection());
}

/** Calculates a function without writing anything; its sentences are in the pane's language. */
export function tryFunctionIn(
  guide: FunctionGuide,
  texts: readonly string[],
  { locale }: RunOptions
): Promise<FunctionTrial> {
  setFunctionLocale(locale);
  return tryFunction(guide, texts);
}

/** Writes a function into the active cell. */
export const insertFunctionNow = (order: FunctionOrder): Promise<Inserted> => insertFunction(order);
