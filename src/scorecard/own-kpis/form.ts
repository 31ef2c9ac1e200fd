import type { Bilingual, Frequency, KpiDirection, Perspective, Unit } from "../../catalog/types";
import type { OwnKpi } from "./own-kpi";
import { formulaInWords, readFormula, type InputDraft } from "./words-formula";

/** The texts of a card that are one text each in a form. */
export const cardTexts = [
  "definition",
  "purpose",
  "source",
  "owner",
  "check",
  "collector",
  "presentation",
  "remarks",
  "successFactor",
] as const;
export type CardText = (typeof cardTexts)[number];

/** An own KPI as its form holds it: nothing is refused while it is typed. */
export interface OwnKpiForm {
  /** The KPI that is being changed; absent for a new one. */
  readonly changes?: string;
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
  /** Other names, separated by commas. */
  readonly aliases: string;
  readonly texts: Readonly<Record<CardText, Bilingual>>;
  readonly inputs: readonly (InputDraft & { readonly unit: string })[];
  /** The calculation, with the names of the inputs or their ids. */
  readonly calculation: string;
  readonly unit: Unit;
  readonly direction: KpiDirection;
  readonly target?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly perspective: Perspective;
  readonly area: string;
  readonly frequency?: Frequency;
  readonly leadingOrLagging: "leading" | "lagging";
}

const empty: Bilingual = { en: "", zh: "" };

/** A form that nothing has been filled into. */
export const emptyForm: OwnKpiForm = {
  id: "",
  code: "",
  name: empty,
  aliases: "",
  texts: Object.fromEntries(cardTexts.map((key) => [key, empty])) as Record<CardText, Bilingual>,
  inputs: [],
  calculation: "",
  unit: "ratio",
  direction: "higher",
  perspective: "customer",
  area: "CRM",
  leadingOrLagging: "lagging",
};

/** The form of a KPI that is there, to be changed. */
export function formOf(kpi: OwnKpi, language: "en" | "zh"): OwnKpiForm {
  return {
    changes: kpi.id,
    id: kpi.id,
    code: kpi.code ?? "",
    name: nameIn(kpi.name, language),
    aliases: [...new Set([...kpi.aliases.en, ...kpi.aliases.zh])].join(", "),
    texts: Object.fromEntries(cardTexts.map((key) => [key, kpi[key] ?? empty])) as Record<
      CardText,
      Bilingual
    >,
    inputs: kpi.inputs,
    calculation: asTyped(kpi, language),
    unit: kpi.unit,
    direction: kpi.direction,
    ...(kpi.target ? { target: kpi.target.value } : {}),
    ...(kpi.band ?? {}),
    perspective: kpi.perspective,
    area: kpi.area,
    frequency: kpi.cycleOpen ? undefined : kpi.frequency,
    leadingOrLagging: kpi.leadingOrLagging,
  };
}

/** One name for both languages stands in the field of the user's language; the other is left open. */
const nameIn = (name: Bilingual, language: "en" | "zh"): Bilingual =>
  name.en === name.zh ? { ...empty, [language]: name[language] } : name;

/** The calculation as it was typed, where it still says what is calculated. */
function asTyped({ formula, expression, inputs }: OwnKpi, language: "en" | "zh"): string {
  const typed = formula[language];
  return readFormula(typed, inputs).expression === expression
    ? typed
    : formulaInWords(expression, inputs, language);
}

/**
 * A text of the form in one language. What is typed stands for both until the other language has a
 * text of its own.
 */
export const retyped = (text: Bilingual, language: "en" | "zh", typed: string): Bilingual => {
  const other = language === "en" ? "zh" : "en";
  return text[other] === "" || text[other] === text[language]
    ? { en: typed, zh: typed }
    : { ...text, [language]: typed };
};

/** The most decimals that a number format of ours shows. */
const mostDecimals = 4;

/** Decimals that a figure has, in percent for a share: 2.5 has one, 0.805 of a share (80.5%) too. */
const decimalsIn = (figure: number, percent: boolean): number =>
  String(Math.round((percent ? figure * 100 : figure) * 10 ** mostDecimals) / 10 ** mostDecimals).split(
    "."
  )[1]?.length ?? 0;

/**
 * The number format of a figure in a unit: with the unit's usual decimals, or as many as its target and limits
 * have. A target of 2.5 would else stand on the sheet as 3.
 *
 * @example formatOf("currency", [2.5])  // "#,##0.0"
 */
export function formatOf(unit: Unit, figures: readonly (number | undefined)[] = []): string {
  const percent = unit === "ratio";
  const whole = unit === "count" || unit === "currency" ? "#,##0" : "0";
  const decimals = Math.max(
    whole === "0" ? 1 : 0,
    ...figures.map((figure) => (figure === undefined ? 0 : decimalsIn(figure, percent)))
  );
  return `${whole}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${percent ? "%" : ""}`;
}
