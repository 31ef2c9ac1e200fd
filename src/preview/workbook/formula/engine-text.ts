import { stringifyTokens, tokenTypes, type Token } from "@borgar/fx";
import { quoteSheet, splitSheet } from "../book/area";
import { engineSheetName, excelSheetName } from "./engine-sheet-name";
import { structuredReference, tokensOf } from "./reading";
import { variablesAmong } from "./variables";

/** What a formula's text can refer to by name, seen from the cell it stands in. */
export interface FormulaContext {
  /** A table by name, in any case. */
  table(name: string): { name: string; columns: readonly string[]; totals?: string } | undefined;
  /** The table that the cell stands in. */
  readonly ownTable?: string;
  /** The engine's name for a name scoped to a sheet; without `sheet` the cell's own. */
  localName(name: string, sheet?: string): string | undefined;
  /** A sheet's name as the workbook has it, by the name in any case. */
  sheetName(name: string): string | undefined;
  /** The opposite: the sheet-scoped name that an engine's name stands for; `sheet` when it is not the cell's own. */
  scopedName(engineName: string): { name: string; sheet?: string } | undefined;
}

const PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.)+/i;
const SIMPLE_COLUMN = /^[\p{L}\p{N}_.]+$/u;
/** The engine has no operator for `A1#`; a function of ours does its work. */
export const SPILL_FUNCTION = "ANCHORARRAY";

/** Characters that stand for something in a structured reference. */
const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Punctuation and line breaks at which the engine's reader would cut a column's name in two, brackets or not. */
const CUTTING = /[(){},;:"+\-*/^&=<>%!$|\\?~[\]#'@\n\r\t]/g;
/** What a table's name may have in Excel and not in the engine: My_Table, Q1.Calls. */
const CUTTING_TABLE = /[_.\\?]/g;
const PRIVATE = 0xe000;
const asPrivate = (mark: string): string => String.fromCharCode(PRIVATE + mark.charCodeAt(0));

/** A column's name as the engine knows it: "Duration (mins)" with its parentheses as private characters. */
export const engineColumn = (name: string): string => name.replace(CUTTING, asPrivate);

/** A table's name as the engine knows it. */
export const engineTable = (name: string): string => name.replace(CUTTING_TABLE, asPrivate);

/** Names of tables and columns in the engine's text of a formula as Excel writes them. */
const excelNames = (text: string): string =>
  text.replace(/[\ue000-\ue07e]/g, (mark) => escapeColumn(String.fromCharCode(mark.charCodeAt(0) - PRIVATE)));

/** True when the text has something that the engine and Excel write differently. */
const mayDiffer = (formula: string): boolean => /[#@[]|_xl|ANCHORARRAY|[\p{L}_]/iu.test(formula);

function structured(text: string, context: FormulaContext): string {
  const parsed = structuredReference(text);
  if (!parsed) return text;
  const tableName = parsed.table || context.ownTable;
  const table = tableName ? context.table(tableName) : undefined;
  if (!table) return text;
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const columns = parsed.columns ?? [];
  const tableText = engineTable(table.name);
  const names = columns.map((column) => `[${engineColumn(canonicalColumn(table.columns, column))}]`);
  if (sections.includes("this row")) {
    const span =
      names.length > 0
        ? names.join(":")
        : `[${engineColumn(table.columns[0])}]:[${engineColumn(table.columns.at(-1) ?? "")}]`;
    return `${tableText}[[#This Row],${span}]`;
  }
  const heads = sections.map((section) => `[#${section.replace(/\b\w/g, (letter) => letter.toUpperCase())}]`);
  if (heads.length === 0 && names.length === 0) return tableText;
  if (heads.length + names.length === 1) return `${tableText}${heads[0] ?? names[0]}`;
  // With two sections Excel means their union, headers and data being all that the engine can join.
  const section = heads.length > 1 ? "[#All]" : heads[0];
  return `${tableText}[${[...(section ? [section] : []), ...(names.length > 0 ? [names.join(":")] : [])].join(",")}]`;
}

const canonicalColumn = (columns: readonly string[], name: string): string =>
  columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;

/**
 * Excel's text of a formula as the engine understands it: no `_xlfn.`, `[@Column]` with its table,
 * `A1#` as a function, names scoped to a sheet under names of their own.
 */
export function toEngineText(formula: string, context: FormulaContext): string {
  if (!mayDiffer(formula)) return formula;
  const out: string[] = [];
  const tokens = tokensOf(formula);
  const variables = variablesAmong(tokens);
  for (const [i, token] of tokens.entries()) {
    if (token.type === tokenTypes.FUNCTION) out.push(token.value.replace(PREFIX, ""));
    else if (token.type === tokenTypes.REF_STRUCT) out.push(structured(token.value, context));
    else if (token.type === tokenTypes.REF_NAMED)
      out.push(variables.has(i) ? withoutMark(token.value) : named(token.value, context));
    else if (REFERENCES.has(token.type)) out.push(withEngineSheet(token.value, context));
    else if (token.type === tokenTypes.OPERATOR && token.value === "#" && out.length > 0)
      out.push(`${SPILL_FUNCTION}(${out.pop()})`);
    else out.push(token.value);
  }
  return out.join("");
}

/** A variable without the mark that files put before it. */
const withoutMark = (variable: string): string => variable.replace(/^_xlpm\./i, "");

const REFERENCES = new Set<string>([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY]);

/** A reference with its sheet as the engine knows it; Excel finds a sheet in any case, the engine by its very name. */
export function withEngineSheet(text: string, context: Pick<FormulaContext, "sheetName">): string {
  const { sheet, rest } = splitSheet(text);
  if (sheet === undefined) return text;
  const name = engineSheetName(context.sheetName(sheet) ?? sheet);
  return name === sheet ? text : `${quoteSheet(name)}!${rest}`;
}

function withExcelSheet(text: string): string {
  const { sheet, rest } = splitSheet(text);
  if (sheet === undefined) return text;
  const name = excelSheetName(sheet);
  return name === sheet ? text : `${quoteSheet(name)}!${rest}`;
}

function named(text: string, context: FormulaContext): string {
  const plain = withoutMark(text);
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(plain);
  if (!qualified) {
    const table = context.table(plain);
    return context.localName(plain) ?? (table ? engineTable(table.name) : plain);
  }
  const [, quoted, bare, name] = qualified;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return context.localName(name, sheet) ?? name;
}

/** The engine's text of a formula as Excel shows it. */
export function toExcelText(formula: string, context: FormulaContext): string {
  if (!mayDiffer(formula)) return formula;
  const tokens = tokensOf(excelNames(formula));
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token.type === tokenTypes.FUNCTION && token.value.toUpperCase() === SPILL_FUNCTION) {
      const close = closing(tokens, i + 1);
      const inner = stringifyTokens(tokens.slice(i + 2, close));
      out.push(`${toExcelText(inner, context)}#`);
      i = close;
    } else if (token.type === tokenTypes.REF_STRUCT) out.push(thisRow(token.value, context));
    else if (token.type === tokenTypes.REF_NAMED) {
      const scoped = context.scopedName(token.value);
      out.push(scoped ? `${scoped.sheet ? `${scoped.sheet}!` : ""}${scoped.name}` : token.value);
    } else if (REFERENCES.has(token.type)) out.push(withExcelSheet(token.value));
    else out.push(token.value);
  }
  return out.join("");
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    if (tokens[i].value === "(") depth += 1;
    if (tokens[i].value === ")") depth -= 1;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

function thisRow(text: string, context: FormulaContext): string {
  const parsed = structuredReference(text);
  const table = parsed?.table ? context.table(parsed.table) : undefined;
  if (!parsed || !table || !parsed.sections?.some((section) => section.toLowerCase() === "this row"))
    return text;
  const columns = parsed.columns ?? [];
  const own = context.ownTable?.toLowerCase() === table.name.toLowerCase() ? "" : table.name;
  const all = columns.length === 2 && columns[0] === table.columns[0] && columns[1] === table.columns.at(-1);
  if (all) return `${own}[@]`;
  const one = columns.length === 1 && SIMPLE_COLUMN.test(columns[0]);
  return `${own}[@${one ? columns[0] : columns.map((column) => `[${escapeColumn(column)}]`).join(":")}]`;
}
