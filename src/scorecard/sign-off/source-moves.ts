import type { Snapshot } from "../../audit/snapshot";
import { sheetPrefix } from "../../plan/references";
import type { SourceChange } from "../life/other-source";
import { sourcesRead } from "../life/present-sources";
import { MissingSourceError, type SourceBook } from "../measure/rows";
import type { ScorecardModel } from "../model";
import { isMapped } from "../rows/rows";
import type { SignOffContent } from "./content";
import { usedRows } from "./source-rows";

/**
 * Sources that bear another name now than when a period was signed: from the present id to the signed one. A
 * source is the signed one if that is not read any more and it alone has the same columns instead.
 */
export function movesSince(
  { sources }: SignOffContent,
  { request }: ScorecardModel,
  snapshot: Snapshot,
  book: SourceBook
): SourceChange[] {
  const mapping = request.mapping.filter((each) => isMapped(each));
  const read = [...new Set(mapping.flatMap(sourcesRead))];
  const isSigned = (id: string): boolean => sources.some((source) => source.id === id);
  const columnsOf = (id: string): string | undefined => {
    try {
      return usedRows(mapping, book, snapshot, { start: 0, end: 0 }, id)[0]?.columns.join();
    } catch (error) {
      if (error instanceof MissingSourceError) return undefined;
      throw error;
    }
  };
  const fresh = read.filter((id) => !isSigned(id)).map((id) => ({ id, columns: columnsOf(id) }));
  return sources
    .filter(({ id }) => !read.includes(id))
    .flatMap(({ id, columns }) => {
      const found = fresh.filter((each) => each.columns === columns.join());
      return found.length === 1 ? [{ from: found[0].id, to: id }] : [];
    });
}

/** A formula as it was before its sources were renamed: Excel has it follow a new name. */
export const beforeMoves = (formula: string, moves: readonly SourceChange[]): string =>
  moves.reduce((text, { from, to }) => {
    const [present, signed] = [from, to].map(nameIn);
    if (!present || !signed) return text;
    const beginning = (name: string, after: string): RegExp =>
      new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(name)}${escaped(after)}`, "giu");
    return present.table
      ? text.replace(beginning(present.name, "["), () => `${signed.name}[`)
      : text
          .replaceAll(sheetPrefix(present.name), sheetPrefix(signed.name))
          .replace(beginning(present.name, "!"), () => `${signed.name}!`);
  }, formula);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The table, or the sheet of a range, that an id names. */
function nameIn(id: string): { readonly table: boolean; readonly name: string } | undefined {
  const [, kind, rest] = /^(table|range):(.+)$/.exec(id) ?? [];
  if (kind === undefined) return undefined;
  return kind === "table"
    ? { table: true, name: rest }
    : { table: false, name: rest.slice(0, rest.lastIndexOf("!")) };
}
