import "./polyfill";
import { LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { WorkbookData } from "../data";
import type { PreviewWorkbook } from "../preview-workbook";
import { openWorkbook } from "./open-workbook";
import { createEngine, type PluginEntry } from "./engine";

/**
 * Opens a workbook in Node: formulas and model, nothing painted.
 * @param calculate "later" leaves the calculation to `calculate()`, or to the functions that are registered next
 */
export async function openHeadless(
  data: WorkbookData,
  calculate: "now" | "later" = "now"
): Promise<PreviewWorkbook> {
  const { plugins } = UniverSheetsNodeCorePreset();
  const engine = createEngine({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } }, [
    ...(plugins as PluginEntry[]),
    UniverSheetsNumfmtPlugin as PluginEntry,
  ]);
  return openWorkbook(engine, data, LocaleType.EN_US, calculate);
}
