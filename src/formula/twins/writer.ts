import { decided } from "./decided";
import type { Flavour } from "./twin";

/** A word as it may be a name in a formula. */
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Text that stands by itself beside any operator: a number, a reference, a name, one call, or a whole in parentheses. */
const PLAIN = /^(?:[\w$.:!#@'[\] ]|[\u0080-\uffff])+$/;

const standsAlone = (text: string): boolean =>
  (PLAIN.test(text) && !text.replace(/'[^']*'|\[[^\]]*\]/g, "").includes(" ")) || isOneGroup(text);

/** One call or one pair of parentheses from end to end. */
function isOneGroup(text: string): boolean {
  const open = /^[A-Z.0-9]*\(/.exec(text)?.[0].length;
  if (!open) return /^"(?:[^"]|"")*"$|^\{[^}]*\}$/.test(text);
  let depth = 1;
  let quoted = false;
  for (let at = open; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') quoted = !quoted;
    else if (!quoted && "({".includes(mark)) depth++;
    else if (!quoted && ")}".includes(mark) && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** In parentheses unless nothing beside it can tear it apart. */
export const grouped = (text: string): string => (standsAlone(text) ? text : `(${text})`);

/**
 * Writes one twin. In Excel for Microsoft 365 intermediate results get names (LET); for Excel 2016
 * they are written out where they are used.
 */
export class Writer {
  private readonly bindings: string[] = [];
  private readonly taken: Set<string>;
  private readonly reserved = new Set<string>();
  /** Names of arguments that together have as many rows and columns as the result. */
  span: readonly string[] = [];

  /**
   * @param single every argument is a single cell: conditions join by AND and OR, which would make one value of ranges
   * @param texts the arguments: names in them are not used again
   */
  constructor(
    private readonly flavour: Flavour,
    readonly single: boolean,
    texts: readonly string[]
  ) {
    this.taken = new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  }

  /** Whether intermediate results get names. */
  get hasNames(): boolean {
    return this.flavour === "microsoft365";
  }

  /** An intermediate result: its name, or for Excel 2016 the result written out. */
  let(name: string, text: string): string {
    if (!this.hasNames) return grouped(text);
    if (this.reserved.has(text)) return text;
    const free = this.free(name);
    this.bindings.push(`${free},${text}`);
    return free;
  }

  /** A name that stands for something already, such as a parameter of LAMBDA. */
  reserve(name: string): string {
    const free = this.free(name);
    this.reserved.add(free);
    return free;
  }

  private free(name: string): string {
    let free = name;
    for (let i = 2; this.taken.has(free.toLowerCase()); i++) free = `${name}_${i}`;
    this.taken.add(free.toLowerCase());
    return free;
  }

  /** All of the conditions, cell by cell where they are ranges. */
  all(...given: readonly string[]): string {
    const conditions = given.filter((condition) => decided(condition) !== true);
    if (conditions.length === 0) return "TRUE";
    if (conditions.length === 1) return conditions[0];
    return this.single ? `AND(${conditions.join(",")})` : conditions.map(grouped).join("*");
  }

  /** Any of the conditions, cell by cell where they are ranges. */
  any(...given: readonly string[]): string {
    const conditions = given.filter((condition) => decided(condition) !== false);
    if (conditions.length === 0) return "FALSE";
    if (conditions.length === 1) return conditions[0];
    return this.single ? `OR(${conditions.join(",")})` : conditions.map(grouped).join("+");
  }

  /**
   * A condition over as many cells as the whole result has: IF gives a single cell for a single condition, even where
   * the value beside it is a range.
   */
  spread(condition: string): string {
    const more = this.span.filter((text) => !condition.includes(text));
    return this.span.length === 0 || more.length < this.span.length
      ? condition
      : [grouped(condition), ...more.map((text) => `0*ISERROR(${text})`)].join("+");
  }

  /** The whole: the named results, then the body. */
  finish(body: string): string {
    return this.bindings.length > 0 ? `LET(${this.bindings.join(",")},${body})` : body;
  }
}

/** IF with its branches; a condition that compares two constants is decided now. */
export function when(condition: string, then: string, otherwise: string): string {
  const known = decided(condition);
  if (known !== undefined) return known ? then : otherwise;
  return `IF(${condition},${then},${otherwise})`;
}
