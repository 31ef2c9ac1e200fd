import type { Headless } from "../../../src/preview/headless";
import type { WorkbookData } from "../../../src/preview/workbook/data";
import { openHeadless } from "../../support/headless";

let close: (() => void) | undefined;

/** Opens a workbook with the genuine library on it, as the globals that the add-in's code reads. */
export async function open(
  data: WorkbookData,
  options: { payloadLimit?: number; calculate?: "now" | "later" } = {}
): Promise<Headless> {
  const headless = await openHeadless({ data, ...options });
  const removeGlobals = headless.installGlobals();
  close = () => {
    removeGlobals();
    headless.close();
  };
  return headless;
}

/** Call after each test. */
export function closeAll(): void {
  close?.();
  close = undefined;
}

/** What a workbook holds, without what opening and saving adds; for "as it was before". */
export const contentOf = async (headless: Headless): Promise<unknown> =>
  JSON.parse(JSON.stringify(await headless.save()));
