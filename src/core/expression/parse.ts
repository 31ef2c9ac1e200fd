import { fail, ok, type Failure, type Outcome } from "../outcome";
import type { Expression, FunctionName, Operator } from "./expression";

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),]))/y;

/** How deep parentheses, signs and calls may be nested, and how many tokens there may be: an expression is for people. */
const DEEPEST = 100;
const LONGEST = 2000;

interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/**
 * Reads the expression of a KPI.
 *
 * Grammar: number | name | ( ) | unary minus | * and / before + and −, left associative | abs(x) | min(a, b, …) |
 * max(a, b, …). Nothing is ever evaluated as code.
 * Errors: syntax, with the position (from 1) and the text found there.
 *
 * @example parseExpression("(a - b) / abs(b)")
 */
export function parseExpression(text: string): Outcome<Expression> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length > LONGEST) return unexpected(tokens.value[LONGEST]);
  const reader = new Reader(tokens.value);
  const expression = reader.sum(0);
  if (!expression.ok) return expression;
  return reader.next.kind === "end" ? expression : unexpected(reader.next);
}

const unexpected = (token: Token): Failure => fail("syntax", { position: token.at + 1, text: token.text });

function tokensOf(text: string): Outcome<Token[]> {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      const start = at + text.slice(at).search(/\S/);
      return fail("syntax", { position: start + 1, text: text[start] });
    }
    const [whole, number, name, sign] = match;
    const found = number ?? name ?? sign;
    tokens.push({
      kind: number !== undefined ? "number" : name !== undefined ? "name" : "sign",
      text: found,
      at: at + whole.length - found.length,
    });
    at += whole.length;
  }
  tokens.push({ kind: "end", text: "", at: end });
  return ok(tokens);
}

/** Recursive descent: one method a level of precedence. */
class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token {
    return this.tokens[this.position];
  }

  private takes(...signs: string[]): boolean {
    if (this.next.kind !== "sign" || !signs.includes(this.next.text)) return false;
    this.position++;
    return true;
  }

  sum(depth: number): Outcome<Expression> {
    return this.chain(["+", "-"], () => this.product(depth));
  }

  private product(depth: number): Outcome<Expression> {
    return this.chain(["*", "/"], () => this.unary(depth));
  }

  private chain(operators: readonly string[], operand: () => Outcome<Expression>): Outcome<Expression> {
    let left = operand();
    while (left.ok && this.takes(...operators)) {
      const operator = this.tokens[this.position - 1].text as Operator;
      const right = operand();
      if (!right.ok) return right;
      left = ok({ kind: "operation", operator, left: left.value, right: right.value });
    }
    return left;
  }

  private unary(depth: number): Outcome<Expression> {
    if (depth > DEEPEST) return unexpected(this.next);
    if (!this.takes("-")) return this.atom(depth);
    const of = this.unary(depth + 1);
    return of.ok ? ok({ kind: "negate", of: of.value }) : of;
  }

  private atom(depth: number): Outcome<Expression> {
    const token = this.next;
    if (token.kind === "number") {
      this.position++;
      const value = Number(token.text);
      return Number.isFinite(value) ? ok({ kind: "number", value }) : unexpected(token);
    }
    if (token.kind === "name") {
      this.position++;
      return this.takes("(") ? this.call(token, depth) : ok({ kind: "name", name: token.text });
    }
    if (!this.takes("(")) return unexpected(token);
    const inner = this.sum(depth + 1);
    if (!inner.ok) return inner;
    return this.takes(")") ? inner : unexpected(this.next);
  }

  private call(name: Token, depth: number): Outcome<Expression> {
    if (name.text !== "abs" && name.text !== "min" && name.text !== "max") return unexpected(name);
    const call: FunctionName = name.text;
    const of: Expression[] = [];
    do {
      const argument = this.sum(depth + 1);
      if (!argument.ok) return argument;
      of.push(argument.value);
    } while (call !== "abs" && this.takes(","));
    return this.takes(")") ? ok({ kind: "call", call, of }) : unexpected(this.next);
  }
}
