import type { Indirect } from "../../workbook/find-references";
import { readReference } from "./reference";

const sheetPart = /^(?:(?:'((?:[^']|'')+)'|([^'!,()"]+))!)?(.+)$/s;
const lines = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.*)\]$/su;
const parts = { "#all": "all", "#data": "data", "#headers": "headers" } as const;

/**
 * Reads a reference that is no address: `A:C`, `2:5`, `A1#`, `Sales[Actual]`, `Sales[[#All],[Actual]:[Target]]`,
 * a name or a table by its name; undefined for anything else.
 *
 * @example readIndirect("Sales[Actual]")  // { kind: "table", table: "Sales", part: "data", from: "Actual" }
 */
export function readIndirect(text: string): Indirect | undefined {
  const plain = text.trim();
  const table = structured.exec(plain);
  if (table) return tableReference(table[1], table[2]);
  if (plain.endsWith("#")) {
    const anchor = readReference(plain.slice(0, -1));
    return anchor && !anchor.address.includes(":") ? { kind: "spill", ...anchor } : undefined;
  }
  const [, quoted, bare, rest] = sheetPart.exec(plain) ?? [];
  if (rest === undefined) return undefined;
  const own = quoted?.replaceAll("''", "'") ?? bare;
  const sheet = own === undefined ? {} : { sheet: own };
  if (lines.test(rest)) return { kind: "lines", ...sheet, address: rest.toUpperCase() };
  return name.test(rest) ? { kind: "name", ...sheet, name: rest } : undefined;
}

/** What stands between the outer brackets: a column, a part, or both in brackets of their own. */
function tableReference(table: string, inner: string): Indirect | undefined {
  const whole = { kind: "table", table, part: "data" } as const;
  if (!inner.startsWith("[")) {
    const part = parts[inner.trim().toLowerCase() as keyof typeof parts];
    if (part) return { ...whole, part };
    return /^[#@]/.test(inner) || inner.trim() === "" ? undefined : { ...whole, from: unescaped(inner) };
  }
  const cut = /^(?:\[(#[^\]]+)\](?:,|$))?(?:\[((?:[^'\]]|'.)+)\](?::\[((?:[^'\]]|'.)+)\])?)?$/s.exec(inner);
  if (!cut) return undefined;
  const [, section, from, to] = cut;
  const part = section === undefined ? "data" : parts[section.toLowerCase() as keyof typeof parts];
  if (!part) return undefined;
  return {
    ...whole,
    part,
    ...(from !== undefined && { from: unescaped(from) }),
    ...(to !== undefined && { to: unescaped(to) }),
  };
}

/** An apostrophe in a column's name takes the next character as it is. */
const unescaped = (column: string): string => column.replace(/'(.)/gs, "$1");
