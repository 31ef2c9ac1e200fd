import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookData } from "../../../../src/preview/workbook/data";
import { readXlsx, writeXlsx } from "../../../../src/preview/workbook/xlsx";
import type { Case, Elsewhere } from "./prove";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** LibreOffice, where TRUE is a number that looks different: arrays give 1. */
export const libreOffice: Elsewhere = {
  calculated: (data) => calculatedThere(data),
  asShown: (block) =>
    block.map((line) => line.map((value) => (typeof value === "boolean" ? Number(value) : value))),
};

/** Cases that LibreOffice can be asked: TRUE and FALSE in a cell are numbers to it. */
export const withoutTruth = ({ args }: Case): boolean =>
  !args.some((arg) => arg && "cells" in arg && arg.cells.flat().some((cell) => typeof cell === "boolean"));

async function calculatedThere(data: WorkbookData): Promise<WorkbookData> {
  const folder = mkdtempSync(join(tmpdir(), "twins-"));
  try {
    writeFileSync(join(folder, "asked.xlsx"), await writeXlsx(data));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "answered"),
        join(folder, "asked.xlsx"),
      ],
      { stdio: "ignore", timeout: 90_000 }
    );
    return truthsAsNumbers(
      await readXlsx(new Uint8Array(readFileSync(join(folder, "answered", "asked.xlsx"))))
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function truthsAsNumbers(data: WorkbookData): WorkbookData {
  for (const line of Object.values(data.sheets[0].cells))
    for (const cell of Object.values(line))
      if (typeof cell.value === "boolean") cell.value = Number(cell.value);
  return data;
}
