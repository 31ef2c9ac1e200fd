import type { Area, FormulaNode } from "../../formula";
import type { Book, Family } from "./book";
import { areasOver, callsIn, type Call } from "./calls";

/** A lookup in a formula: where it looks for its key, and whether the match must be exact. */
export interface Lookup {
  readonly family: Family;
  readonly call: Call;
  /** The key that is looked for. */
  readonly key: FormulaNode;
  /** The row or column of keys in each list that it looks in. */
  readonly lists: readonly Area[];
  readonly exact: boolean;
  /** The kind of match is left out, so that Excel takes the approximate one. */
  readonly byDefault: boolean;
  /** Keys must go down instead of up. */
  readonly descending: boolean;
}

const firstColumn = (area: Area): Area => ({ ...area, columns: 1 });
const firstRow = (area: Area): Area => ({ ...area, rows: 1 });
const whole = (area: Area): Area => area;

interface Kind {
  /** Which argument is the list and which the kind of match, from 0. */
  readonly list: number;
  readonly match: number;
  readonly keys: (area: Area) => Area;
  /** The kind of match where it is left out. */
  readonly standard: number;
}

const kinds: Readonly<Record<string, Kind>> = {
  VLOOKUP: { list: 1, match: 3, keys: firstColumn, standard: 1 },
  HLOOKUP: { list: 1, match: 3, keys: firstRow, standard: 1 },
  MATCH: { list: 1, match: 2, keys: whole, standard: 1 },
  LOOKUP: {
    list: 1,
    match: 99,
    keys: (area) => (area.columns > area.rows ? firstRow(area) : firstColumn(area)),
    standard: 1,
  },
  XLOOKUP: { list: 1, match: 4, keys: whole, standard: 0 },
  XMATCH: { list: 1, match: 2, keys: whole, standard: 0 },
};

/** All lookups of the workbook, one for each formula family and call. */
export const lookupsOf = (book: Book): readonly Lookup[] =>
  book.once("lookups", () =>
    book.families.flatMap((family) =>
      [...callsIn(family.pattern.tree)].flatMap((call) => {
        const kind = kinds[call.name];
        const [key, list] = [call.args[0], kind && call.args[kind.list]];
        return kind && key && list ? [lookupOf(book, family, call, kind, key, list)] : [];
      })
    )
  );

function lookupOf(
  book: Book,
  family: Family,
  call: Call,
  kind: Kind,
  key: FormulaNode,
  list: FormulaNode
): Lookup {
  const given = call.args[kind.match];
  const byDefault = given === undefined;
  const match = byDefault ? kind.standard : matchOf(given);
  return {
    family,
    call,
    key,
    lists: areasOver(book, family, list).map(kind.keys),
    exact: match === 0,
    byDefault: byDefault && kind.standard !== 0,
    descending: match === -1 && call.name === "MATCH",
  };
}

/** An argument left empty counts as 0; what is calculated is taken for exact, as nothing can be said of it. */
function matchOf(node: FormulaNode | null): number {
  if (!node) return 0;
  if (node.kind === "unary" && node.operator === "-") return -matchOf(node.operand);
  if (node.kind === "call" && node.args.length === 0) return node.name === "TRUE" ? 1 : 0;
  return node.kind === "value" ? Number(node.value) || 0 : 0;
}
