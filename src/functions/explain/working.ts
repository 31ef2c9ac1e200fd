import { findCalc } from "../../catalog/calc-index";
import { numberAt, valueAt, type KpiCall } from "./kpi-call";

/**
 * The calculation of a KPI function as an expression over its arguments, by the branch that the values at hand
 * take; undefined where it is more than arithmetic or where a branch has none.
 */
type Working = string | ((call: KpiCall) => string | undefined);

const lower = (call: KpiCall): boolean => valueAt(call, "direction") === "lower";
const given = (call: KpiCall, name: string): boolean => numberAt(call, name) !== undefined;

/** The cap goes first, then the floor. */
function limited(call: KpiCall, expression: string): string {
  const capped = given(call, "cap") ? `MIN(cap,${expression})` : expression;
  return given(call, "floor") ? `MAX(floor,${capped})` : capped;
}

function attainment(call: KpiCall): string | undefined {
  if (numberAt(call, "target") === 0) return undefined;
  if (valueAt(call, "convention") === "ratio")
    return limited(call, lower(call) ? "target/actual" : "actual/target");
  return limited(call, lower(call) ? "1-(actual-target)/ABS(target)" : "1+(actual-target)/ABS(target)");
}

function rangeAttainment(call: KpiCall): string | undefined {
  const [actual, low, high] = ["actual", "lower", "upper"].map((name) => numberAt(call, name));
  if (actual === undefined || low === undefined || high === undefined) return undefined;
  if (actual >= low && actual <= high) return undefined;
  const reach = given(call, "tolerance") ? "tolerance" : "((upper-lower)/2)";
  return `MAX(0,1-(${actual < low ? "lower-actual" : "actual-upper"})/${reach})`;
}

function variance(call: KpiCall): string {
  const difference = lower(call) ? "target-actual" : "actual-target";
  return valueAt(call, "relative") === true ? `(${difference})/ABS(target)` : difference;
}

function minMax(call: KpiCall): string {
  const share = lower(call) ? "(max-value)/(max-min)" : "(value-min)/(max-min)";
  return valueAt(call, "clamp") === true ? `MAX(0,MIN(1,${share}))` : share;
}

const clv = (call: KpiCall): string =>
  `margin*${valueAt(call, "timing") === "begin" ? "(1+discount)" : "retention"}/(1-retention+discount)-acquisitionCost`;

/** The price effect stands first, the volume effect second. */
const priceVolume = ({ cell, inputs }: KpiCall): string =>
  (inputs.some(({ written }) => (written?.block?.[0].length ?? 1) > 1) ? cell.row : cell.column) === 0
    ? "(price1-price0)*volume1"
    : "(volume1-volume0)*price0";

const workings: Readonly<Record<string, Working>> = {
  ATTAINMENT: attainment,
  RANGEATTAINMENT: rangeAttainment,
  PROGRESS: (call) => limited(call, "(actual-baseline)/(target-baseline)"),
  PACE: "(actual-baseline)/(target-baseline)/elapsed",
  VARIANCE: variance,
  RUNRATE: "toDate*total/elapsed",
  REQUIREDRATE: "(target-toDate)/remaining",
  DEDUCTION: "MAX(floor,full-occurrences*each)",
  ADDITION: (call) => (given(call, "cap") ? "MIN(cap,base+occurrences*each)" : "base+occurrences*each"),
  EFFICACY: "(actual-unacceptable)/(satisfactory-unacceptable)*span+base",
  MINMAX: minMax,
  GROWTH: "(current-previous)/ABS(previous)",
  CAGR: "(end/start)^(1/periods)-1",
  RATE: "part/whole",
  CHURN: "lost/start",
  RETENTION: "(end-new)/start",
  CAC: "spend/newCustomers",
  ROI: "(gain-cost)/cost",
  CLV: clv,
  PRICEVOLUME: priceVolume,
  CALC: (call) => findCalc(String(valueAt(call, "id") ?? ""))?.expression,
};

/** The expression that a call calculates, over the names of its arguments. */
export function workingOf(call: KpiCall): string | undefined {
  const working = workings[call.entry.name];
  return typeof working === "function" ? working(call) : working;
}
