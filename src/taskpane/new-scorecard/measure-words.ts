import { sourceMessages } from "../../i18n/pane-sources";
import { sentence, type Locale } from "../../i18n/sentence";
import { alternativesOf } from "../../actions/conditions";
import type { Condition, Measure } from "../../scorecard/measure/measure";
import type { Source } from "../../scorecard/sources/source";
import { readsRows } from "./measure-edit";

const signs: Readonly<Record<Condition["operator"], string>> = {
  "=": "=",
  "<>": "≠",
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
};

/** Comparison signs as people write them. */
export const operatorSign = (operator: Condition["operator"]): string => signs[operator];

const factor = (sign: string, by: number | undefined): string =>
  by === undefined || by === 1 ? "" : `${sign} ${by}`;

const ordinal = (p: number, locale: Locale): string => {
  const percent = Math.round(p * 1e4) / 100;
  if (locale === "zh-CN") return `${percent}%`;
  const suffix = { one: "st", two: "nd", few: "rd" } as Record<string, string>;
  return `${percent}${suffix[new Intl.PluralRules("en", { type: "ordinal" }).select(percent)] ?? "th"}`;
};

/**
 * A measure in words, with the name of its source before it.
 *
 * @example measureWords({ kind: "average", source: "table:CALL", column: "Duration (mins)" }, sources, "en-US")
 * // "CALL: average of Duration (mins)"
 */
export function measureWords(measure: Measure, sources: readonly Source[], locale: Locale): string {
  const name = oneSource(measure);
  const figure = figureWords(measure, locale);
  if (name === undefined) return figure;
  const source =
    sources.find(({ id }) => id === name)?.name ?? sentence(sourceMessages, "sourceGone", locale);
  return sentence(sourceMessages, "inSource", locale, { source, measure: figure });
}

/** The one source that a measure reads; of a ratio, its numerator's. */
function oneSource(measure: Measure): string | undefined {
  if (measure.kind === "constant") return undefined;
  if (measure.kind === "ratio") return oneSource(measure.numerator) ?? oneSource(measure.denominator);
  if (measure.kind === "scaled") return oneSource(measure.of);
  return measure.source;
}

/** The names of the sources that some measures read, each once. */
export function sourceNames(
  measures: readonly Measure[],
  sources: readonly Source[],
  locale: Locale
): string[] {
  const ids = measures.flatMap((measure) => oneSource(measure) ?? []);
  return [...new Set(ids)].map(
    (id) => sources.find((source) => source.id === id)?.name ?? sentence(sourceMessages, "sourceGone", locale)
  );
}

const acrossAggregates = {
  sum: "lookupSum",
  average: "lookupAverage",
  first: "lookupFirst",
  last: "lookupLast",
} as const;

/** A measure in words, without its source. */
export function figureWords(measure: Measure, locale: Locale): string {
  const words = (key: keyof typeof sourceMessages, values: Record<string, string | number>): string =>
    sentence(sourceMessages, key, locale, values);
  const bare = (): string => {
    switch (measure.kind) {
      case "count":
        return words("count", {});
      case "countDistinct":
        return words("countDistinct", {
          columns: measure.columns.reduce((first, second) => words("columnsJoined", { first, second })),
        });
      case "share":
        return words("share", {
          column: measure.column,
          operator: operatorSign(measure.operator),
          value: measure.value,
        });
      case "percentile":
        return words("percentile", { column: measure.column, p: ordinal(measure.p, locale) });
      case "lookup": {
        const aggregate = { sum: "lookupSum", average: "lookupAverage", last: "lookupLast" } as const;
        return words("lookup", {
          column: measure.column,
          key: measure.key,
          aggregate: words(aggregate[measure.aggregate], {}),
        });
      }
      case "across": {
        if (measure.column !== undefined)
          return words("acrossColumn", { column: measure.column, key: measure.key });
        return words("across", {
          key: measure.key,
          aggregate: words(acrossAggregates[measure.aggregate], {}),
        });
      }
      case "ratio":
        return words("ratio", {
          numerator: figureWords(measure.numerator, locale),
          denominator: figureWords(measure.denominator, locale),
        });
      case "scaled":
        return [figureWords(measure.of, locale), factor("×", measure.multiply), factor("÷", measure.divide)]
          .filter(Boolean)
          .join(" ");
      case "constant":
        return words("constant", { value: measure.value });
      default:
        return words(measure.kind, { column: measure.column });
    }
  };
  if (!readsRows(measure) || !measure.where?.length) return bare();
  const conditions = measure.where
    .map((condition, _, all) => {
      const any = alternativesOf(condition)
        .map(({ column, operator, value }) => `${column} ${operatorSign(operator)} ${value}`)
        .reduce((first, second) => words("or", { first, second }));
      return condition.or && all.length > 1 ? words("group", { inner: any }) : any;
    })
    .reduce((first, second) => words("and", { first, second }));
  return words("where", { measure: bare(), conditions });
}
