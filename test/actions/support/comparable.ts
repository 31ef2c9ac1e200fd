import type { Headless } from "../../../src/preview/headless";
import type { SheetData, StyleData } from "../../../src/preview/workbook/data";

/** A workbook as saved, with each cell's look spelled out, without what is the same as nothing. */
export type Comparable = ReadonlyMap<string, string>;

/**
 * What a workbook holds, part by part, so that differences can be named: cells, looks, names, settings, charts,
 * shapes, tables, conditional formats, validation, comments, protection, visibility, page set-up, what is active.
 *
 * @param values false leaves out what formulas show, for a workbook that is not calculated
 */
export async function comparable(headless: Headless, values = true): Promise<Comparable> {
  const book = await headless.save();
  const parts = new Map<string, string>();
  const put = partsInto(parts);
  put("names", named(book.names));
  put("settings", book.settings);
  put("active", [book.activeSheet, await selection(headless)]);
  for (const sheet of book.sheets) {
    const at = (key: string): string => `${sheet.name}: ${key}`;
    for (const [key, text] of cellParts(sheet, book.styles, values)) parts.set(at(key), text);
    put(at("names"), named(sheet.names));
    for (const validation of sheet.validations)
      for (const address of validation.addresses)
        for (const cell of cellsOf(address))
          put(at(`validation ${cell}`), { ...validation, addresses: undefined });
    const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    formats.forEach(({ addresses, rule, style }) => {
      // A rule's formula is said as for the first of all its rows.
      const first = Math.min(...addresses.map((address) => Number(/\d+/.exec(address)?.[0])));
      for (const address of addresses) {
        for (const cell of cellsOf(address)) {
          const relative = JSON.stringify(rule).replace(
            /\$([A-Z]+)(\d+)/g,
            (_, c: string, r: string) => `${c}[${Number(r) - first}]`
          );
          put(at(`format ${cell} ${relative}`), style);
        }
      }
    });
    for (const chart of sheet.charts)
      put(at(`chart ${chart.name}`), {
        ...chart,
        id: undefined,
        series: chart.series.map((s) => ({ ...s, id: undefined })),
      });
    const nameOf = (id: string | undefined) => sheet.shapes.find((shape) => shape.id === id)?.name;
    for (const shape of sheet.shapes)
      put(at(`shape ${shape.name}`), {
        ...shape,
        id: undefined,
        connector: shape.connector && {
          ...shape.connector,
          beginShape: nameOf(shape.connector.beginShape),
          endShape: nameOf(shape.connector.endShape),
        },
      });
    for (const table of sheet.tables) put(at(`table ${table.name}`), { ...table, id: undefined });
    for (const [row, data] of Object.entries(sheet.rows)) if (data.height !== 20) put(at(`row ${row}`), data);
    for (const [column, data] of Object.entries(sheet.columns)) put(at(`column ${column}`), data);
    for (const { address, author, text } of sheet.comments) put(at(`comment ${address}`), [author, text]);
    put(at("rest"), [
      ...[sheet.visibility, sheet.tabColor, sheet.freeze, sheet.merges, sheet.page],
      ...[sheet.protected, sheet.autoFilter, sheet.gridlines, sheet.headings, sheet.zoom],
    ]);
  }
  return parts;
}

/** Notes a part unless it is the same as nothing. */
const partsInto =
  (parts: Map<string, string>) =>
  (key: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (text !== undefined && text !== "{}" && text !== "[]" && text !== "null") parts.set(key, text);
  };

/** The cells of each sheet as they were when last looked at: a sheet that is as it was is not taken apart again. */
const lastCells = new Map<string, { readonly content: string; readonly parts: Comparable }>();

/** Content and look of each cell of a sheet. */
function cellParts({ name, cells }: SheetData, styles: readonly StyleData[], values: boolean): Comparable {
  const content = JSON.stringify([values, styles, cells]);
  const last = lastCells.get(name);
  if (last?.content === content) return last.parts;
  const looks = styles.map((style) => spelled(style));
  const parts = new Map<string, string>();
  const put = partsInto(parts);
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const { style, formula, spilled } = cell;
      const value = values || (formula === undefined && !spilled) ? cell.value : undefined;
      put(`R${Number(row) + 1}C${Number(column) + 1}`, {
        formula: formula?.replaceAll("'", ""),
        value: value === "" ? undefined : value,
      });
      put(`look of R${Number(row) + 1}C${Number(column) + 1}`, style === undefined ? {} : looks[style]);
    }
  }
  lastCells.set(name, { content, parts });
  return parts;
}

/** Sheet and cells that are selected. */
const selection = (headless: Headless): Promise<string> =>
  headless.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack().load("address");
    await context.sync();
    return range.address;
  });

const named = (names: readonly { name: string; formula: string }[]): Record<string, string> =>
  Object.fromEntries(names.map(({ name, formula }) => [name, formula.replaceAll("'", "")]).sort());

function spelled(style: StyleData | undefined): unknown {
  const plain = (value: unknown, key = ""): unknown => {
    if (value === undefined || value === null || value === false || value === "none") return undefined;
    if (key === "numberFormat" && value === "General") return undefined;
    if (key === "color" && value === "#000000") return undefined;
    if (key === "size" && value === 11) return undefined;
    if (key === "horizontal" && value === "general") return undefined;
    if (key === "vertical" && value === "bottom") return undefined;
    if (key === "indent" && value === 0) return undefined;
    if (key === "locked" && value === true) return undefined;
    if (typeof value !== "object") return value;
    const entries = Object.entries(value as object)
      .map(([name, each]) => [name, plain(each, name)] as const)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  return plain(style ?? {}) ?? {};
}

function* cellsOf(address: string): Generator<string> {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
  const index = (letters: string): number => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  for (let row = Number(top); row <= Number(bottom); row++)
    for (let column = index(left); column <= index(right); column++) yield `R${row}C${column}`;
}

/** The parts that differ, each with what it was and what it is. */
export function sameContent(before: Comparable, after: Comparable): string[] {
  const changed = [...before.keys()].filter((key) => before.get(key) !== after.get(key));
  const added = [...after.keys()].filter((key) => !before.has(key));
  return [...changed, ...added].map((key) => `${key}: ${before.get(key)} → ${after.get(key)}`);
}
