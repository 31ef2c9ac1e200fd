import type { KpiDefinition } from "../../catalog/types";
import { textLiteral } from "../../plan/references";
import type { Words } from "../words";
import { unitWord } from "../rows/row-words";
import type { TrendBlock } from "./trend-block";

/** Fewer values than this and limits say too little for a word. */
const fewest = 6;

/**
 * One word for where a KPI is heading, by its XmR chart: a signal at the selected period on the
 * good side of the centre line is an improvement, on the other a worsening; no signal is stable,
 * whatever the last change was.
 */
export function trendWordFormula(
  kpi: KpiDefinition,
  cells: { values: string; value: string; centre: string; signal: string },
  words: Words
): string {
  const t = (key: Parameters<Words>[0]): string => textLiteral(words(key));
  const good = kpi.direction === "lower" ? "<" : ">";
  const side =
    kpi.direction === "range"
      ? t("shifting")
      : `IF(${cells.value}${good}${cells.centre},${t("improving")},${t("worsening")})`;
  const word = `IF(${cells.signal}=0,${t("stable")},${side})`;
  return `IF(COUNT(${cells.values})<${fewest},"",IF(ISNUMBER(${cells.signal}),${word},""))`;
}

/** The sentence above a chart: the value, the target, and what the XmR chart says. Charts have no text of their own. */
export function summaryFormula(kpi: KpiDefinition, block: TrendBlock, words: Words): string {
  const t = (key: Parameters<Words>[0]): string => textLiteral(words(key));
  const { label, value, target, signal } = block.last;
  const shown = valueFormula(kpi, words);
  const met = kpi.direction === "lower" ? `${value}<=${target}` : `${value}>=${target}`;
  const against = `IF(ISNUMBER(${target}),IF(${met},${t("sayMeets")},${t("sayMisses")})&${shown(target)},${t("sayNoTarget")})`;
  const rules = (["saySignal1", "saySignal2", "saySignal3", "saySignal4"] as const).map(t).join(",");
  const says = `IF(ISNUMBER(${signal}),CHOOSE(${signal}+1,${t("sayNoSignal")},${rules}),"")`;
  const provisional = `IF(COUNT(${block.values})<${fewest},${t("sayProvisional")},"")&${says}`;
  const chart = `IF(COUNT(${block.values})<2,${t("sayFewPoints")},${provisional})`;
  const stop = words.locale === "zh-CN" ? t("fullStop") : textLiteral(`${words("fullStop")} `);
  const sentence = `${label}&${t("coverageColon")}&${shown(value)}&${t("comma")}&${against}&${stop}&${chart}`;
  return `IF(ISNUMBER(${value}),${sentence},${label}&${t("coverageColon")}&${t("sayNoValue")}&${t("fullStop")})`;
}

/**
 * A value as a sentence says it, with its unit where that says something: shares show theirs, amounts, numbers and
 * indices are clear from the KPI's name. Percentage points are kept as shares and said as points.
 */
function valueFormula(kpi: KpiDefinition, words: Words): (cell: string) => string {
  if (kpi.unit === "percentage_point") return (cell) => `TEXT(100*${cell},"0.0")&${textLiteral(words("pp"))}`;
  const word = unitWord(kpi, words);
  const silent = ["ratio", "currency", "count", "index"].includes(kpi.unit);
  const unit = silent ? "" : words.locale === "zh-CN" ? word : ` ${word}`;
  return (cell) => `TEXT(${cell},${textLiteral(kpi.format)})&${textLiteral(unit)}`;
}
