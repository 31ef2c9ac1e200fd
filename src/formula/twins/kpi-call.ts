import { type Token, tokenize, tokenTypes } from "@borgar/fx";

/** A call of a KPI function in the tokens of a formula. */
export interface KpiCall {
  /** Name after the namespace, in capitals. */
  readonly name: string;
  /** First and last token of the call. */
  readonly from: number;
  readonly to: number;
  /** The tokens of each argument, from (inclusive) and to (exclusive). */
  readonly args: readonly (readonly [from: number, to: number])[];
}

export const tokensOf = (formula: string): Token[] => tokenize(formula, { mergeRefs: true });

/** `KPI.ATTAINMENT`, and `_xldudf_KPI_ATTAINMENT` as files have it. */
const KPI = /^(?:_xldudf_KPI_|KPI\.)([A-Z0-9]+)$/i;

/** The name of the KPI function that a token calls. */
const kpiName = (token: Token | undefined): string | undefined =>
  token?.type === tokenTypes.FUNCTION ? KPI.exec(token.value)?.[1].toUpperCase() : undefined;

/** The KPI calls between two tokens that stand in no other KPI call. */
export function outerCalls(tokens: readonly Token[], from = 0, to = tokens.length): KpiCall[] {
  const calls: KpiCall[] = [];
  for (let at = from; at < to; at++) {
    const name = kpiName(tokens[at]);
    if (!name) continue;
    const call = callAt(tokens, at, name);
    calls.push(call);
    at = call.to;
  }
  return calls;
}

/** Whether a formula calls a KPI function; a name in a text is no call. */
export const callsKpi = (formula: string): boolean => outerCalls(tokensOf(formula)).length > 0;

function callAt(tokens: readonly Token[], from: number, name: string): KpiCall {
  const args: [number, number][] = [];
  let depth = 0;
  let start = from + 2;
  for (let at = from + 1; at < tokens.length; at++) {
    const { value } = tokens[at];
    if (tokens[at].type === tokenTypes.STRING) continue;
    if (value === "(" || value === "{") depth++;
    const closes = value === ")" || value === "}";
    if (closes) depth--;
    if ((value === "," && depth === 1) || depth === 0) {
      args.push([start, at]);
      start = at + 1;
    }
    if (depth === 0) return { name, from, to: at, args };
  }
  return { name, from, to: tokens.length - 1, args };
}

/** The text of some tokens. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ value }) => value)
    .join("");
