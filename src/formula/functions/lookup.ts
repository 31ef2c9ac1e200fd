import { isError, type Block, type Value } from "../value";
import { type CellsArgument, type CellsFunction, error, single, wholeNumber } from "./function";

const notFound = error("#N/A");

/** A text with wildcards is not followed, nor is a search for a blank. */
const isPlain = (wanted: Value): boolean =>
  wanted !== null &&
  wanted !== "" &&
  !isError(wanted) &&
  !(typeof wanted === "string" && /[*?~]/.test(wanted));

const folded = (value: Value): Value => (typeof value === "string" ? value.toLowerCase() : value);

const line = (block: Block): readonly Value[] | undefined =>
  block.length === 1 ? block[0] : block[0].length === 1 ? block.map(([cell]) => cell) : undefined;

/** The order of two values of one kind; undefined for two kinds, which lookups pass over. */
function order(a: Value, b: Value): number | undefined {
  if (typeof a !== typeof b || a === null || isError(a) || isError(b)) return undefined;
  const [one, other] = [folded(a)!, folded(b)!];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The place of a value, from 0; -1 where it is not there. */
const exactly = (values: readonly Value[], wanted: Value, last: boolean): number => {
  const same = (value: Value): boolean => order(value, wanted) === 0;
  return last ? values.findLastIndex(same) : values.findIndex(same);
};

/** The place of the value or, where it is not there, of the next in a direction. */
function nearest(values: readonly Value[], wanted: Value, direction: -1 | 1, last: boolean): number {
  const found = exactly(values, wanted, last);
  if (found >= 0) return found;
  let best = -1;
  values.forEach((value, i) => {
    if (order(value, wanted) !== direction) return;
    const against = best < 0 ? direction * -1 : order(value, values[best])!;
    if (best < 0 || against === -direction || (last && against === 0)) best = i;
  });
  return best;
}

/** As the approximate forms search: the last that is not beyond; undefined where the values are not in order. */
function inOrder(values: readonly Value[], wanted: Value, ascending: boolean): number | undefined {
  const comparable = values.flatMap((value, i) => (order(value, wanted) === undefined ? [] : [i]));
  const step = ascending ? 1 : -1;
  for (let i = 1; i < comparable.length; i++)
    if (order(values[comparable[i]], values[comparable[i - 1]])! * step < 0) return undefined;
  return comparable.findLast((i) => order(values[i], wanted)! * step <= 0) ?? -1;
}

const result = (place: number | undefined): Value | undefined =>
  place === undefined ? undefined : place < 0 ? notFound : place + 1;

/** For each cell of what is sought. */
function forEach(sought: CellsArgument, of: (wanted: Value) => Value | undefined): Block | undefined {
  const rows = sought?.block.map((row) =>
    row.map((wanted) => (isError(wanted) ? wanted : isPlain(wanted) ? of(wanted) : undefined))
  );
  return rows?.every((row) => row.every((value) => value !== undefined)) ? (rows as Block) : undefined;
}

function match(sought: CellsArgument, range: CellsArgument, kind: CellsArgument = null) {
  const values = range && line(range.block);
  const type = wholeNumber(kind, 1);
  if (!values || type === undefined) return range && !values ? notFound : undefined;
  return forEach(sought, (wanted) =>
    result(type === 0 ? exactly(values, wanted, false) : inOrder(values, wanted, type > 0))
  );
}

/** The place that XMATCH and XLOOKUP find; undefined for modes that are not followed. */
function xPlace(values: readonly Value[], wanted: Value, mode: CellsArgument, search: CellsArgument) {
  const [how, way] = [wholeNumber(mode, 0), wholeNumber(search, 1)];
  if (way !== 1 && way !== -1) return undefined;
  if (how === 0) return exactly(values, wanted, way === -1);
  return how === -1 || how === 1 ? nearest(values, wanted, how, way === -1) : undefined;
}

function xlookup(
  sought: CellsArgument,
  range: CellsArgument,
  back: CellsArgument,
  otherwise: CellsArgument = null,
  mode: CellsArgument = null,
  search: CellsArgument = null
): Block | Value | undefined {
  const values = range && line(range.block);
  const wanted = single(sought);
  if (!values || !back || wanted === undefined) return undefined;
  if (isError(wanted)) return wanted;
  const down = range.block[0].length === 1 && back.block.length === values.length;
  if (!down && back.block[0].length !== values.length) return error("#VALUE!");
  const place = isPlain(wanted) ? xPlace(values, wanted, mode, search) : undefined;
  if (place === undefined) return undefined;
  if (place < 0) return otherwise?.block ?? notFound;
  return down ? [back.block[place]] : back.block.map((row) => [row[place]]);
}

const transposed = (block: Block): Block => block[0].map((_, c) => block.map((row) => row[c]));

const tableLookup = (turned: boolean): CellsFunction["of"] =>
  function lookUp(sought, table, number, approximate = null) {
    const wanted = single(sought);
    const at = wholeNumber(number);
    const near = approximate === null ? 1 : wholeNumber(approximate);
    if (!table || wanted === undefined || at === undefined || near === undefined) return undefined;
    if (isError(wanted)) return wanted;
    if (at < 1) return error("#VALUE!");
    const columns = turned ? table.block : transposed(table.block);
    if (at > columns.length) return error("#REF!");
    if (!isPlain(wanted)) return undefined;
    const place = near === 0 ? exactly(columns[0], wanted, false) : inOrder(columns[0], wanted, true);
    return place === undefined ? undefined : place < 0 ? notFound : columns[at - 1][place];
  };

function index(array: CellsArgument, row: CellsArgument, column?: CellsArgument): Block | Value | undefined {
  if (!array) return undefined;
  const { block } = array;
  const given = [wholeNumber(row, 0), wholeNumber(column, 0)];
  if (given[0] === undefined || given[1] === undefined) return undefined;
  const alone = column === undefined && block.length === 1;
  const [r, c] = alone ? [0, given[0]] : [given[0], given[1]];
  if (r < 0 || c < 0) return error("#VALUE!");
  if (r > block.length || c > block[0].length) return error("#REF!");
  const rows = r === 0 ? block : [block[r - 1]];
  return c === 0 ? rows : rows.map((cells) => [cells[c - 1]]);
}

/** By name: INDEX, MATCH, XMATCH, XLOOKUP, VLOOKUP and HLOOKUP. Wildcards, and values out of order where they must be in it, are left open. */
export const lookupFunctions: Readonly<Record<string, CellsFunction>> = {
  INDEX: { least: 2, most: 3, of: index },
  MATCH: { least: 2, most: 3, of: match },
  XMATCH: {
    least: 2,
    most: 4,
    of(sought, range, mode = null, search = null) {
      const values = range && line(range.block);
      return values ? forEach(sought, (wanted) => result(xPlace(values, wanted, mode, search))) : undefined;
    },
  },
  XLOOKUP: { least: 3, most: 6, of: xlookup },
  VLOOKUP: { least: 3, most: 4, of: tableLookup(false) },
  HLOOKUP: { least: 3, most: 4, of: tableLookup(true) },
};
