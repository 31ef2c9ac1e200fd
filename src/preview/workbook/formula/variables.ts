import { tokenTypes, type Token } from "@borgar/fx";

interface Call {
  readonly name: string;
  argument: number;
  readonly declares: Set<string>;
  /** Declared, and not yet known: the value that a variable of LET gets cannot read it. */
  next?: string;
}

const DECLARING = /^(?:_xlfn\.)*(LET|LAMBDA)$/i;
const bare = (name: string): string => name.replace(/^_xlpm\./i, "").toLowerCase();

/**
 * The places of tokens that are variables of LET and LAMBDA, where they are declared and where they are read. Within
 * its call a variable hides a defined name that is called the same.
 * @example variablesAmong(tokenize("=LET(rate,2,rate*other)")) // the places of both `rate`
 */
export function variablesAmong(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  const open: Call[] = [];
  const solid = tokens.map((token, i) => ({ token, i })).filter(({ token }) => !isBlank(token));
  solid.forEach(({ token, i }, k) => {
    const before = solid[k - 1]?.token;
    const after = solid[k + 1]?.token;
    const mark = token.type === tokenTypes.OPERATOR ? token.value : "";
    if (mark === "(" || mark === "{") {
      const name =
        mark === "(" && before?.type === tokenTypes.FUNCTION ? (DECLARING.exec(before.value)?.[1] ?? "") : "";
      open.push({ name: name.toUpperCase(), argument: 0, declares: new Set() });
    } else if (mark === ")" || mark === "}") open.pop();
    else if (mark === ",") {
      const call = open.at(-1);
      if (call) call.argument += 1;
      if (call?.next !== undefined && (call.name === "LAMBDA" || call.argument % 2 === 0)) {
        call.declares.add(call.next);
        call.next = undefined;
      }
    } else if (token.type === tokenTypes.REF_NAMED) {
      const call = open.at(-1);
      const declared =
        call !== undefined &&
        (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0)) &&
        (before?.value === "(" || before?.value === ",") &&
        after?.value === ",";
      if (declared) call.next = bare(token.value);
      if (declared || open.some(({ declares }) => declares.has(bare(token.value)))) found.add(i);
    }
  });
  return found;
}

const isBlank = ({ type }: Token): boolean => type === tokenTypes.WHITESPACE || type === tokenTypes.NEWLINE;
