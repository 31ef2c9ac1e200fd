import { auditWorkbook, type Snapshot } from "../../src/audit";
import { fileSnapshot } from "../../src/cli/audit/file-snapshot";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { sales } from "../audit/seeded/books/sales";
import { measureFalse, measureRecall } from "../audit/seeded/measure";
import { line, verdict } from "./report";
import { time } from "./timing";

/** Seconds of processor time. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const read = async (file: Uint8Array): Promise<Snapshot> =>
  fileSnapshot(await readXlsx(file, { cellsOnly: true }), "en-US");

/** A file of orders with four formulas each, audited as `kpi audit` does it, against merely reading it; and growth. */
async function ofFiles(): Promise<void> {
  console.log("\n(e) Audit of a file without a screen; the baseline is reading the file");
  line("formulas", "read, s", "audit, s", "audit / read");
  const audited: number[] = [];
  let reading = 0;
  for (const formulas of [10_000, 100_000]) {
    const file = await writeXlsx(sales(formulas / 4, 1).data);
    const snapshot = await read(file);
    reading = await seconds(() => read(file));
    audited.push(time(() => auditWorkbook(snapshot), 3) / 1000);
    line(String(formulas), reading, audited.at(-1)!, audited.at(-1)! / reading);
  }
  verdict("100,000 formulas read and audited, s", ["", ""], reading + audited[1], 10);
  verdict("peak memory, MB", ["", ""], process.resourceUsage().maxRSS / 1024, 1024);
  verdict("ten times the formulas: times the time", ["", ""], audited[1] / audited[0], 15);
}

/** Faults seeded into clean workbooks: how many are found, and what is found where there is nothing. */
function ofSeededFaults(): void {
  console.log("\n(f) Audit of workbooks with seeded faults, and of the same workbooks without");
  const { kinds, seeded, found, missed } = measureRecall([1, 2]);
  line("kinds of fault", "", kinds);
  line("seeded and found", seeded, found);
  for (const each of missed) console.log(`  missed: ${each}`);
  verdict("faults missed, share", ["", ""], missed.length / seeded, 0.05);
  const clean = measureFalse([11, 12, 13]);
  line("formulas in clean workbooks", "", clean.formulas);
  verdict("false findings in 1,000 formulas", ["", ""], (1000 * clean.findings.length) / clean.formulas, 1);
}

export async function audit(): Promise<void> {
  await ofFiles();
  ofSeededFaults();
}
