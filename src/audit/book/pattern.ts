import { parseFormula, type FormulaNode } from "../../formula";
import { referencesIn, type Reference } from "./references";

/** Longest formula that Excel takes. */
const longest = 8192;

const none: ReadonlySet<string> = new Set();

/**
 * What formulas have in common that were filled from one another. It is parsed once, as it stands in the first
 * of them; rules look at the tree here and at the cells it means through `Book.areas`.
 */
export class Pattern {
  private parsed?: { readonly tree: FormulaNode | undefined; readonly references: readonly Reference[] };
  private calls?: ReadonlySet<string>;

  constructor(
    /** In relative notation (R1C1). */
    readonly key: string,
    /** As it stands in the first cell, with "=". */
    readonly formula: string,
    readonly row: number,
    readonly column: number
  ) {}

  /** Undefined where the parser does not know the formula. */
  get tree(): FormulaNode | undefined {
    return this.read.tree;
  }

  /** The references in it, from left to right. */
  get references(): readonly Reference[] {
    return this.read.references;
  }

  /** Names of the functions in it, in capitals. */
  get functions(): ReadonlySet<string> {
    // What is longer than any formula may be is reported as unreadable.
    if (this.formula.length > longest) return none;
    this.calls ??= new Set(
      [...withoutText(this.formula).matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)].map(([, name]) =>
        name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "")
      )
    );
    return this.calls;
  }

  private get read() {
    if (!this.parsed) {
      const tree = this.formula.length > longest ? undefined : parseFormula(readable(this.formula));
      this.parsed = { tree, references: tree ? referencesIn(tree) : [] };
    }
    return this.parsed;
  }
}

export const withoutText = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** What the parser does not take, in words that it does: lost references of a sheet, and paths of other files. */
const readable = (formula: string): string =>
  formula
    .replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!#REF!/gu, "#REF!")
    .replace(/#REF!\$?[A-Z]{1,3}\$?\d+/g, "#REF!")
    .replace(/'[^'[\]"]*[\\/](\[(?:[^'\]]|'')*\](?:[^']|'')*)'!/g, "'$1'!");

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly formula: string;
  readonly pattern: Pattern;
}
