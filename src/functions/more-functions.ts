/**
 * Entry of the second chunk, which is loaded right after the functions: what they say when they
 * cannot calculate, the cards of the dictionary, and the functions that set a scorecard up rather
 * than calculate it, or are rare on one. All this is too large to stand before the first calculation.
 */
import { functionMessages } from "../i18n/functions";
import { provideFunctionMessages } from "./function-error";

provideFunctionMessages(functionMessages);

export * from "./define";
export * from "./explaining";
export * from "./monitoring";
export * from "./judging";
export * from "./money";
export * from "./working";
