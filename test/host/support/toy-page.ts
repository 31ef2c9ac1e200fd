/**
 * Stands in for the grid and the files in the toy preview's page: the host and the page are the
 * real ones, the workbook is the toy.
 */
import type { WorkbookData } from "../../../src/preview/workbook/data";
import { ToyWorkbook } from "./toy-workbook";

interface Options {
  readonly onSelection?: (address: string) => void;
}

export async function createBrowserWorkbook(
  container: HTMLElement,
  data: WorkbookData,
  { onSelection }: Options
): Promise<ToyWorkbook> {
  container.textContent = "A workbook without a grid";
  const workbook = new ToyWorkbook();
  for (const [key, value] of Object.entries(data.settings)) workbook.settings.set(key, value);
  return Object.assign(workbook, {
    select: (address: string) => onSelection?.(address),
    calculate: () => undefined,
    onRecalculated: () => () => undefined,
    circularReferences: () => [],
    toData: () => ({ ...data, settings: Object.fromEntries(workbook.settings) }),
    dispose: () => container.replaceChildren(),
  });
}

export class UnreadableWorkbook extends Error {
  readonly reason = "damaged";
}

export async function readXlsx(): Promise<WorkbookData> {
  throw new UnreadableWorkbook();
}

export async function writeXlsx(): Promise<Uint8Array> {
  return new Uint8Array([0x50, 0x4b, 3, 4]);
}
