import { isError, type Unfolded, writeFormula } from "../../formula";
import { fullAddress, addressOf } from "./addresses";
import { alternativesOf, occasional } from "./alternatives";
import { helpOf } from "../help/help";
import type { Locale } from "../../i18n/sentence";
import { functionText } from "../texts";
import { optionTexts } from "../texts/options";
import { effectiveWeights } from "./series-working";
import { type Input, type KpiCall, numberAt } from "./kpi-call";
import { rulesOf } from "./rules";
import { exactNumber, putIn, shownBlock, shownValue } from "./shown-value";
import { shownWorking } from "./shown-working";
import { inLanguage, optionWordIn, say } from "./speak";
import type { ExplainStep } from "./step";

/** The steps of one KPI call: the call, its inputs, the calculation, the branch taken, other conventions. */
export function kpiSteps(call: KpiCall, written: Unfolded, sheet: string, locale: Locale): ExplainStep[] {
  const text = functionText(call.entry.name);
  return [
    {
      kind: "function",
      step: `KPI.${call.entry.name}`,
      expression: writeFormula(written.node),
      value: shownValue(call.result, undefined, locale),
    },
    ...(text
      ? [
          {
            kind: "definition",
            step: say("meaning", locale),
            expression: inLanguage(text, locale),
            value: "",
          } as const,
        ]
      : []),
    ...call.inputs.flatMap((input) => inputStep(input, sheet, locale)),
    ...calculationSteps(call, locale),
    ...rulesOf(call, locale).map(
      (expression) => ({ kind: "rule", step: say("rule", locale), expression, value: "" }) as const
    ),
    ...alternativeSteps(call, locale),
  ];
}

/** An argument: where it is read from and what is there; one that is left out is named only where it has a default. */
export function inputStep(
  { parameter, written, block, area, formats, value }: Input,
  sheet: string,
  locale: Locale
): ExplainStep[] {
  const step = say("reads", locale, { name: parameter.name });
  if (!written) {
    if (parameter.default === undefined) return [];
    const shownDefault =
      parameter.options && typeof value === "string"
        ? optionWordIn(parameter.options, value, locale)
        : shownValue(value, undefined, locale);
    return [{ kind: "input", step, expression: say("byDefault", locale), value: shownDefault }];
  }
  const place = area && { sheet: area.sheet, address: addressOf(area) };
  const own = area && (area.sheet === sheet ? addressOf(area) : fullAddress(area));
  const formula = writeFormula(written.node);
  // A name or a table's column is shown beside the cells that it stands for.
  const expression =
    own === undefined ? formula : written.node.kind === "reference" ? own : `${formula} → ${own}`;
  const numberFormat = commonFormat(formats);
  return [
    {
      kind: "input",
      step,
      expression,
      value: shownBlock(block, formats, locale),
      ...(place && { place }),
      ...(numberFormat && { numberFormat }),
    },
  ];
}

/** The number format of some cells, where it is one and not General. */
function commonFormat(formats: Input["formats"]): string | undefined {
  const [first, ...others] = new Set(formats?.flat());
  return others.length === 0 && first !== "General" ? first : undefined;
}

function calculationSteps(call: KpiCall, locale: Locale): ExplainStep[] {
  const working = shownWorking(call, locale);
  const result = shownValue(call.result, undefined, locale);
  const withValues = (expression: string): ExplainStep => ({
    kind: "calculation",
    step: say("withValues", locale),
    expression,
    value: result,
  });
  if (!working) return [withValues(callWithValues(call, locale))];
  const { symbolic, unlimited } = working;
  return [
    ...(symbolic
      ? [{ kind: "calculation", step: say("calculation", locale), expression: symbolic, value: "" } as const]
      : []),
    ...weightSteps(call, locale),
    withValues(working.withValues),
    ...limitSteps(call, unlimited, locale),
  ];
}

/** Where the result is no arithmetic: the call itself over values. */
function callWithValues({ entry, inputs }: KpiCall, locale: Locale): string {
  const last = inputs.findLastIndex(({ written }) => written);
  const args = inputs.slice(0, last + 1).map(({ block, written, formats, value }) => {
    if (!written) return "";
    return block.flat().length > 1
      ? `{${shownBlock(block, formats, locale)}}`
      : putIn(value, formats?.[0]?.[0], locale);
  });
  return `KPI.${entry.name}(${args.join(",")})`;
}

/** The weights that are used once missing scores are dealt with. */
function weightSteps(call: KpiCall, locale: Locale): ExplainStep[] {
  if (call.entry.name !== "WEIGHTED" && call.entry.name !== "CONTRIBUTION") return [];
  return (effectiveWeights(call) ?? []).slice(0, 12).map((weight, i) => ({
    kind: "calculation",
    step: say("byPolicy", locale, { row: i + 1 }),
    expression: "KPI.EFFECTIVEWEIGHT",
    value: weight === undefined ? shownValue(null, undefined, locale) : `${exactNumber(weight * 100)}%`,
  }));
}

function limitSteps(call: KpiCall, raw: number | undefined, locale: Locale): ExplainStep[] {
  const [cap, floor] = [numberAt(call, "cap"), numberAt(call, "floor")];
  if (raw === undefined) return [];
  const values = { raw: exactNumber(raw), cap: exactNumber(cap ?? 0), floor: exactNumber(floor ?? 0) };
  const key =
    cap !== undefined && raw > cap ? "capped" : floor !== undefined && raw < floor ? "floored" : undefined;
  return key
    ? [{ kind: "rule", step: say("rule", locale), expression: say(key, locale, values), value: "" }]
    : [];
}

function alternativeSteps(call: KpiCall, locale: Locale): ExplainStep[] {
  if (call.result === "" || (isError(call.result) && call.result.error === "#VALUE!")) return [];
  const own = shownValue(call.result, undefined, locale);
  return alternativesOf(call).flatMap(({ option, argument, word, value }) => {
    const shown = shownValue(value, undefined, locale);
    if (occasional.has(option) && shown === own) return [];
    const expression = `${argument} = "${optionWordIn(option, word, locale)}"${locale === "zh-CN" ? "：" : ": "}${inLanguage(optionTexts[option][word], locale)}`;
    return [{ kind: "alternative", step: say("alternative", locale), expression, value: shown } as const];
  });
}

/** The definition of a function, the convention that it follows, and where they come from. */
export function definitionSteps(name: string, locale: Locale): ExplainStep[] {
  const help = helpOf(name);
  if (!help) return [];
  const line = (key: "definition" | "convention" | "source", expression: string): ExplainStep => ({
    kind: "definition",
    step: `KPI.${name} · ${say(key, locale)}`,
    expression,
    value: "",
    of: name,
  });
  return [
    ...inLanguage(help.formula, locale)
      .split("\n")
      .map((text) => line("definition", text)),
    line("convention", inLanguage(help.convention, locale)),
    line("source", inLanguage(help.source, locale)),
  ];
}
