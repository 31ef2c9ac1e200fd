import type { Message } from "../../i18n/sentence";
import { options, registry, type Family, type Parameter } from "../registry";
import { functionText, parameterText } from "../texts";
import { optionTexts } from "../texts/options";
import { familyNames } from "./families";
import { helpOf } from "./help";
import { folded } from "./search";
import type { FunctionHelp } from "./types";

/** A word of an option, as a formula takes it, in each language, and what it means. */
export interface GuideChoice {
  readonly word: string;
  readonly name: Message;
  readonly meaning: Message;
}

export interface GuideParameter extends Pick<Parameter, "name" | "kind" | "type" | "required" | "default"> {
  readonly text: Message;
  readonly choices?: readonly GuideChoice[];
}

/** All that a reader can be told of a function. */
export interface FunctionGuide extends Pick<FunctionHelp, "formula" | "convention" | "source" | "example"> {
  /** Name after the namespace. */
  readonly name: string;
  /** Place on the help page. */
  readonly anchor: string;
  readonly family: Family;
  readonly familyName: Message;
  readonly text: Message;
  readonly parameters: readonly GuideParameter[];
  /** What is searched, the place that says most first. */
  readonly places: readonly string[];
}

/** The guide to every function, in the order of the registry. */
export const functionGuides = (): FunctionGuide[] =>
  registry.map(({ name, family, parameters }) => {
    const text = functionText(name)!;
    const { formula, convention, source, example, tasks } = helpOf(name)!;
    const familyName = familyNames[family];
    return {
      name,
      anchor: name.toLowerCase(),
      family,
      familyName,
      text: { en: text.en, zh: text.zh },
      formula,
      convention,
      source,
      example,
      parameters: parameters.map((parameter) => guideParameter(name, parameter)),
      places: [
        name,
        `kpi.${name} ${text.en} ${text.zh}`,
        tasks,
        `${familyName.en} ${familyName.zh} ${convention.en} ${convention.zh}`,
      ].map(folded),
    };
  });

const guideParameter = (functionName: string, parameter: Parameter): GuideParameter => ({
  name: parameter.name,
  kind: parameter.kind,
  type: parameter.type,
  required: parameter.required,
  ...(parameter.default !== undefined && { default: parameter.default }),
  text: parameterText(functionName, parameter.name)!,
  ...(parameter.options && {
    choices: options[parameter.options].map(({ word, zh }) => ({
      word,
      name: { en: word, zh: zh[0] },
      meaning: optionTexts[parameter.options!][word],
    })),
  }),
});
