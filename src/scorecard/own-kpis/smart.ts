import type { Unit } from "../../catalog/types";
import type { OwnKpiMessage } from "../../i18n/own-kpis";
import type { OwnKpiForm } from "./form";

/** One of the five criteria, whether it is met, and why. */
export interface SmartCheck {
  readonly criterion: "specific" | "measurable" | "achievable" | "relevant" | "timed";
  readonly met: boolean;
  readonly message: OwnKpiMessage;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Values that are themselves words: keys of messages. */
  readonly said?: Readonly<Record<string, OwnKpiMessage>>;
}

/** What a figure in a unit can be; units that are not here have no limits of their own. */
const limits: Partial<Record<Unit, readonly [number, number]>> = {
  score_0_100: [0, 100],
  score_minus100_100: [-100, 100],
};
const fromZero: readonly Unit[] = [
  "count", "count_per_day", "count_per_person", "duration_days", "duration_hours", "duration_minutes",
  "hours_per_person", "per_million_hours", "times", "years",
]; // prettier-ignore

/**
 * The SMART criteria (specific, measurable, achievable, relevant, time-bound), judged by what the form says.
 *
 * @param calculated true where the calculation can be read and uses its inputs
 */
export function smartOf(form: OwnKpiForm, calculated: boolean): SmartCheck[] {
  const said = (key: "definition" | "purpose" | "owner" | "source"): boolean =>
    Object.values(form.texts[key]).some((text) => text.trim() !== "");
  const hasName = form.name.en.trim() !== "" || form.name.zh.trim() !== "";
  const specific = hasName && said("definition");
  return [
    { criterion: "specific", met: specific, message: specific ? "specificYes" : "specificNo" },
    measurable(form, calculated, said("source")),
    achievable(form),
    !said("purpose")
      ? { criterion: "relevant", met: false, message: "relevantPurpose" }
      : !said("owner")
        ? { criterion: "relevant", met: false, message: "relevantOwner" }
        : { criterion: "relevant", met: true, message: "relevantYes" },
    form.frequency
      ? { criterion: "timed", met: true, message: "timedYes", said: { cycle: form.frequency } }
      : { criterion: "timed", met: false, message: "timedNo" },
  ];
}

function measurable({ inputs }: OwnKpiForm, calculated: boolean, sourced: boolean): SmartCheck {
  const criterion = "measurable";
  if (!calculated) return { criterion, met: false, message: "measurableNo" };
  if (!sourced) return { criterion, met: false, message: "measurableSource" };
  return inputs.length === 1
    ? { criterion, met: true, message: "measurableOne" }
    : { criterion, met: true, message: "measurableYes", values: { count: inputs.length } };
}

function achievable({ direction, target, lower, upper, unit }: OwnKpiForm): SmartCheck {
  const criterion = "achievable";
  const aims = direction === "range" ? [lower, upper] : [target];
  const given = aims.filter((aim) => aim !== undefined);
  if (given.length < aims.length) return { criterion, met: false, message: "achievableNo" };
  const [low, high] = limits[unit] ?? [fromZero.includes(unit) ? 0 : -Infinity, Infinity];
  const text = (value: number): string =>
    unit === "ratio" ? `${Number((value * 100).toPrecision(10))}%` : String(value);
  const shown = given.map(text).join("–");
  if (given.some((aim) => aim < low || aim > high))
    return {
      criterion,
      met: false,
      message: "achievableBeyond",
      values: { target: shown, low, high: Number.isFinite(high) ? high : "∞" },
    };
  return { criterion, met: true, message: "achievableYes", values: { target: shown } };
}
