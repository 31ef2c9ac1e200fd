import { type CellReader, parseFormula, unfold, type Value, valueText, writeFormula } from "../../formula";
import type { Locale } from "../../i18n/sentence";
import type { Input, KpiCall } from "./kpi-call";
import { seriesWorkingOf } from "./series-working";
import { putIn } from "./shown-value";
import { workingOf } from "./working";

/** The calculation of a KPI call: over the names of its arguments, and with the values put in. */
export interface ShownWorking {
  /** Absent where the terms are written out at once. */
  readonly symbolic?: string;
  readonly withValues: string;
  /** What it gives without cap and floor, where the function has them. */
  readonly unlimited?: number;
}

/** How far a written calculation may lie from the function's own result, relative to it. */
const tolerance = 1e-9;

/**
 * The calculation of a call, if it is arithmetic. It is shown only where it gives what the function itself gives:
 * a calculation that does not is no explanation.
 */
export function shownWorking(call: KpiCall, locale: Locale): ShownWorking | undefined {
  if (typeof call.result !== "number") return undefined;
  const symbolic = workingOf(call);
  const expression = symbolic ?? seriesWorkingOf(call);
  const tree = expression === undefined ? undefined : parseFormula(expression);
  if (!expression || !tree || !agrees(evaluate(expression, call.inputs), call.result)) return undefined;
  if (!symbolic) return { withValues: expression };
  const withValues = writeFormula(tree, (node) => {
    const input = node.kind === "name" ? inputNamed(call.inputs, node.text) : undefined;
    return input && putIn(input.value, input.formats?.[0]?.[0], locale);
  });
  const inner = withoutLimits(symbolic);
  const unlimited = inner === symbolic ? undefined : evaluate(inner, call.inputs);
  return { symbolic, withValues, ...(typeof unlimited === "number" && { unlimited }) };
}

const inputNamed = (inputs: readonly Input[], name: string): Input | undefined =>
  inputs.find(({ parameter }) => parameter.name === name);

/** MAX(floor,MIN(cap,x)) → x */
function withoutLimits(expression: string): string {
  const inner = /^(?:MAX\(floor|MIN\(cap),(.*)\)$/.exec(expression)?.[1];
  return inner === undefined ? expression : withoutLimits(inner);
}

const agrees = (found: Value | undefined, result: number): boolean =>
  typeof found === "number" && Math.abs(found - result) <= tolerance * Math.max(1, Math.abs(result));

/** An expression over the arguments of a call. */
function evaluate(expression: string, inputs: readonly Input[]): Value | undefined {
  const tree = parseFormula(expression);
  const reader: CellReader = {
    area: () => undefined,
    extent: () => undefined,
    tables: [],
    spill: () => undefined,
    nameFormula(name) {
      const value = inputNamed(inputs, name)?.value;
      return typeof value === "number" ? valueText(value) : undefined;
    },
  };
  const at = { sheet: "", row: 0, column: 0 };
  return tree && unfold(tree, { at, reader, caller: { call: () => undefined } }).block?.[0][0];
}
