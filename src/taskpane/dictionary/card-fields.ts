import { cycleIsOpen } from "../../actions/own-kpis/own-kpi-form";
import { areas } from "../../catalog";
import { comparedBy, targetExamples } from "../../catalog/practice";
import type { Bilingual, KpiDefinition } from "../../catalog/types";
import { dictionaryMessages } from "../../i18n/pane-dictionary";
import { ownKpiMessages } from "../../i18n/own-kpis";
import { sentence, type Locale } from "../../i18n/sentence";
import { scorecardMessages } from "../../i18n/scorecard";
import { capital } from "../parts/capital";
import { formatKpi, formatShare } from "../parts/format";

/** A line of a card: what it is called, and what it says; empty where the KPI says nothing. */
export interface CardField {
  readonly label: keyof typeof dictionaryMessages;
  readonly text: string;
}

export type CardForm = "fullCard" | "shortCard";

/** The two forms in which published practice describes a KPI, with every field of each. */
export function cardFields(kpi: KpiDefinition, form: CardForm, locale: Locale): CardField[] {
  const language = locale === "zh-CN" ? "zh" : "en";
  const of = (text: Bilingual | null): string => text?.[language] ?? "";
  const say = (key: keyof typeof dictionaryMessages): string => sentence(dictionaryMessages, key, locale);
  const field = (label: CardField["label"], text: string): CardField => ({ label, text });
  const cycle = cycleIsOpen(kpi) ? "" : capital(sentence(ownKpiMessages, kpi.frequency, locale));
  const join = (texts: readonly Bilingual[], separator: string): string =>
    texts.map((text) => text[language]).join(separator);
  /** For what practice says of few KPIs only: a line that is left out elsewhere. */
  const rare = (label: CardField["label"], text: string): CardField[] => (text ? [field(label, text)] : []);
  const [comma, semicolon] = language === "zh" ? ["、", "；"] : [", ", "; "];
  if (form === "shortCard")
    return [
      field("number", kpi.code ?? ""),
      field("successFactor", of(kpi.successFactor)),
      field("indicator", of(kpi.name)),
      field("formula", of(kpi.formula)),
      field("source", of(kpi.source)),
      field("evaluated", of(kpi.owner)),
      field("frequency", cycle),
    ];
  return [
    field("name", of(kpi.name)),
    field("definition", of(kpi.definition)),
    field("purpose", of(kpi.purpose)),
    field("formula", of(kpi.formula)),
    field("remarks", of(kpi.remarks)),
    field("collector", of(kpi.collector)),
    field("source", of(kpi.source)),
    field("check", of(kpi.check)),
    field("cycle", cycle),
    field("presentation", of(kpi.presentation)),
    field("owner", of(kpi.owner)),
    field("unit", sentence(scorecardMessages, `unit_${kpi.unit}`, locale)),
    field("direction", say(kpi.direction)),
    field("target", targetText(kpi, locale)),
    ...rare("targetExamples", join(targetExamples(kpi.id), semicolon)),
    field("perspective", say(kpi.perspective)),
    field("area", of(areas.find(({ id }) => id === kpi.area)?.name ?? null) || kpi.area),
    ...rare("compareBy", join(comparedBy(kpi.id), comma)),
    field("kind", say(kpi.leadingOrLagging)),
    field("aliases", kpi.aliases[language].join(comma)),
    field("id", kpi.id),
  ];
}

/** The target as people write it: "≥ 85%", a band, a change on the baseline. */
function targetText(
  kpi: KpiDefinition & { readonly band?: { readonly lower: number; readonly upper: number } },
  locale: Locale
): string {
  const { target, band, format } = kpi;
  const shown = (value: number): string => formatKpi(value, format, locale);
  if (band)
    return sentence(dictionaryMessages, "band", locale, {
      lower: shown(band.lower),
      upper: shown(band.upper),
    });
  if (!target || target.operator === "range") return sentence(dictionaryMessages, "noTarget", locale);
  if (target.operator === "relative-change")
    return sentence(dictionaryMessages, "change", locale, { value: formatShare(target.value, locale) });
  const sign = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" }[target.operator];
  return `${sign} ${shown(target.value)}`;
}

/** The formula that calculates a KPI of the dictionary, with its inputs in their order as places to fill in. */
export const calcFormula = ({ id, inputs }: KpiDefinition): string =>
  `=KPI.CALC("${id}", ${inputs.map((input) => input.id).join(", ")})`;
