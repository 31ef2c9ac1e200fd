import type { Message } from "../i18n/sentence";
import type { OptionName } from "./options";
import { optionTexts } from "./texts/options";

export { options, registry } from "./registry";
export { functionText, parameterText } from "./texts";

/** What a word of an option means. */
export const optionText = (option: OptionName, word: string): Message => optionTexts[option][word];

/** The id under which the metadata offers an option's words. */
export const enumId = (option: OptionName): string => `KPI_${option.toUpperCase()}`;
