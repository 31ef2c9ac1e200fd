import { meets } from "../../core";
import { isError } from "../../formula";
import type { Locale } from "../../i18n/sentence";
import { optionTexts } from "../texts/options";
import { gradeRules, scoreRules } from "./band-rules";
import { occasional } from "./alternatives";
import { numberAt, seriesAt, valueAt, type KpiCall } from "./kpi-call";
import { exactNumber } from "./shown-value";
import { type ExplainKey, inLanguage, optionWordIn, say } from "./speak";

type Say = (key: ExplainKey, values?: Readonly<Record<string, string | number>>) => string;
type Rule = (call: KpiCall, say: Say) => (string | undefined)[];

const direction = (call: KpiCall): "higher" | "lower" =>
  valueAt(call, "direction") === "lower" ? "lower" : "higher";

function direct(call: KpiCall, say: Say): string | undefined {
  if (!call.inputs.some(({ parameter }) => parameter.name === "direction")) return undefined;
  return say(direction(call) === "lower" ? "lowerIsBetter" : "higherIsBetter");
}

/** On the limit, beyond it or short of it. */
function limit(
  value: number | undefined,
  bound: number | undefined,
  way: "higher" | "lower",
  say: Say
): string | undefined {
  if (value === undefined || bound === undefined) return undefined;
  const values = { value: exactNumber(value), limit: exactNumber(bound) };
  if (meets(value, bound, way) && meets(value, bound, way === "lower" ? "higher" : "lower"))
    return say("metExactly", values);
  return say(meets(value, bound, way) ? "meets" : "fails", values);
}

const attainment: Rule = (call, say) => {
  const [actual, target] = [numberAt(call, "actual"), numberAt(call, "target")];
  if (target !== 0 || actual === undefined || valueAt(call, "zeroTarget") !== "met") return [];
  return [say("zeroTargetMet", { met: say(meets(actual, 0, direction(call)) ? "met" : "notMet") })];
};

const band: Rule = (call, say) => {
  const [actual, lower, upper] = ["actual", "lower", "upper"].map((name) => numberAt(call, name));
  if (actual === undefined || lower === undefined || upper === undefined) return [];
  const inside = meets(actual, lower) && meets(actual, upper, "lower");
  const half = numberAt(call, "tolerance") === undefined;
  return [
    inside
      ? say("insideBand")
      : say("outsideBand", { distance: exactNumber(Math.max(lower - actual, actual - upper)) }),
    half && !inside ? say("halfBand", { tolerance: exactNumber((upper - lower) / 2) }) : undefined,
  ];
};

const status: Rule = (call, say) => {
  const [value, green, amber] = ["value", "green", "amber"].map((name) => numberAt(call, name));
  if (value === undefined || green === undefined || amber === undefined) return [];
  const way = direction(call);
  const values = { value: exactNumber(value), green: exactNumber(green), amber: exactNumber(amber) };
  const onLimit = [green, amber].find(
    (bound) => meets(value, bound, "lower") && meets(value, bound, "higher")
  );
  return [
    say(
      meets(value, green, way) ? "statusGreen" : meets(value, amber, way) ? "statusAmber" : "statusRed",
      values
    ),
    onLimit === undefined ? undefined : limit(value, onLimit, way, say),
  ];
};

const passFail: Rule = (call, say) => [
  limit(numberAt(call, "actual"), numberAt(call, "target"), direction(call), say),
];

const deduction: Rule = (call, say) => {
  const [occurrences, each] = [numberAt(call, "occurrences"), numberAt(call, "each")];
  if (occurrences === undefined || each === undefined) return [];
  const points = exactNumber(occurrences * each);
  return [say("pointsDeducted", { occurrences: exactNumber(occurrences), each: exactNumber(each), points })];
};

const growth: Rule = (call, say) => [(numberAt(call, "previous") ?? 0) < 0 ? say("negativeBase") : undefined];

const own: Readonly<Record<string, Rule>> = {
  ATTAINMENT: attainment,
  RANGEATTAINMENT: band,
  STATUS: status,
  PASSFAIL: passFail,
  DEDUCTION: deduction,
  GROWTH: growth,
  SCORE: scoreRules,
  GRADE: gradeRules,
};

/** Arguments that have sentences of their own. */
const unspoken: ReadonlySet<string> = new Set(["direction", "missing"]);

/** Which option words apply, but for the direction, which has a sentence of its own. */
function optionsTaken({ inputs }: KpiCall, locale: Locale): string[] {
  return inputs.flatMap(({ parameter: { name, options, kind }, value, written }) => {
    if (!options || kind === "list" || unspoken.has(name) || typeof value !== "string") return [];
    if (!written && occasional.has(options)) return [];
    const meaning = optionTexts[options][value];
    return meaning
      ? [
          say("optionTaken", locale, {
            name,
            word: optionWordIn(options, value, locale),
            meaning: inLanguage(meaning, locale),
          }),
        ]
      : [];
  });
}

/** What was blank: rows without a score and the policy that was applied, and cells of a series that are left out. */
function blanks(call: KpiCall, locale: Locale): string[] {
  const policy = valueAt(call, "missing");
  return call.inputs.flatMap(({ parameter: { name, kind } }) => {
    if (kind !== "series" || name === "weights" || /^weights/.test(name)) return [];
    const cells = seriesAt(call, name);
    const rows = cells.flatMap((value, i) => (value === null ? [i + 1] : []));
    const [count, all] = [rows.length, cells.length];
    if (count === 0 || (all === 1 && !call.inputs.find(({ parameter }) => parameter.name === name)?.written))
      return [];
    if (name !== "scores" || typeof policy !== "string")
      return [say("rowsLeftOut", locale, { name, count, all })];
    const meaning = inLanguage(optionTexts.missing[policy], locale);
    return [say("rowsMissing", locale, { count, all, rows: rows.slice(0, 20).join(", "), policy: meaning })];
  });
}

/** The branch that a call took, in sentences. */
export function rulesOf(call: KpiCall, locale: Locale): string[] {
  const speak: Say = (key, values) => say(key, locale, values);
  const { result, inputs } = call;
  if (isError(result)) {
    const came = inputs.find(({ value, parameter }) => isError(value) && parameter.kind === "element");
    if (came && isError(came.value))
      return [speak("errorCame", { name: came.parameter.name, error: came.value.error })];
    return [speak("failed", { message: result.message ?? result.error })];
  }
  const missing = inputs
    .filter(
      ({ parameter, value }) =>
        parameter.required && parameter.kind === "element" && (value === null || value === "")
    )
    .map(({ parameter }) => parameter.name);
  if (result === "" && missing.length > 0) {
    const names = missing.join(locale === "zh-CN" ? "、" : ", ");
    return [speak("missingInputs", { names })];
  }
  return [
    direct(call, speak),
    ...(own[call.entry.name]?.(call, speak) ?? []),
    ...optionsTaken(call, locale),
    ...blanks(call, locale),
  ].filter((text) => text !== undefined);
}
