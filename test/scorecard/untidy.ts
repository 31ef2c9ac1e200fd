import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetData } from "../../src/preview/workbook/data";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { kpi } from "../cli/support";
import { bookData, sheetData, tableData } from "../workbook/support/book";

/** Untidy workbooks as real xlsx files, built by the real command. */

const folder = mkdtempSync(path.join(tmpdir(), "kpi-untidy-"));
let files = 0;

export interface UntidySheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Cells, A1, with a number format: dates, percentages. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly address: string;
    readonly columns: string[];
  }[];
  readonly merges?: readonly string[];
}

/** Writes a workbook and gives its path. */
export async function fileOf(sheets: readonly UntidySheet[], date1904 = false): Promise<string> {
  const styles: { numberFormat?: string }[] = [{}];
  const data = sheets.map(({ name, rows, formats = {}, tables = [], merges = [] }): SheetData => {
    const made = sheetData(name, rows, {
      tables: tables.map((table) => tableData(table.name, table.address, table.columns)),
      merges: [...merges],
    });
    for (const [address, numberFormat] of Object.entries(formats)) {
      const [first, last = first] = address.split(":").map(place);
      for (let row = first.row; row <= last.row; row++)
        for (let column = first.column; column <= last.column; column++) {
          let style = styles.findIndex((each) => each.numberFormat === numberFormat);
          if (style < 0) style = styles.push({ numberFormat }) - 1;
          const cell = made.cells[row]?.[column];
          if (cell) cell.style = style;
        }
    }
    return made;
  });
  const file = path.join(folder, `book${++files}.xlsx`);
  writeFileSync(file, await writeXlsx(bookData(data, { styles, date1904 })));
  return file;
}

function place(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1,
  };
}

export interface Built {
  readonly code: number | null;
  readonly report: any;
  readonly stderr: string;
  readonly out: string;
}

/** Runs `kpi build` on a file. */
export function buildFile(file: string, ...args: string[]): Built {
  const out = path.join(folder, `out${++files}.xlsx`);
  const ran = kpi(["build", file, "--out", out, "--json", ...args]);
  return {
    code: ran.code,
    report: ran.stdout === "" ? undefined : JSON.parse(ran.stdout),
    stderr: ran.stderr,
    out,
  };
}

export const reread = async (file: string) => readXlsx(readFileSync(file));
export const inFolder = (name: string): string => path.join(folder, name);
