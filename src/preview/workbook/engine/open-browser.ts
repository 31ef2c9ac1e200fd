import "./polyfill";
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type ILanguagePack,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { IEditorBridgeService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import type { BrowserOptions } from "../browser";
import { formatArea, quoteSheet } from "../book/area";
import type { WorkbookData } from "../data";
import type { PreviewWorkbook } from "../preview-workbook";
import { attachScreen } from "../screen/attach";
import { accents, greys, liftDarkColors } from "../screen/dark-colors";
import { thinFreezeLine } from "../screen/freeze-line";
import { createEngine, type PluginEntry } from "./engine";
import { openWorkbook } from "./open-workbook";

const LANGUAGES = {
  "en-US": { type: LocaleType.EN_US, packs: [coreEn, conditionalFormattingEn, dataValidationEn, drawingEn] },
  "zh-CN": { type: LocaleType.ZH_CN, packs: [coreZh, conditionalFormattingZh, dataValidationZh, drawingZh] },
};

/** The grid's own protection is in no Excel file. */
const noProtectionOfItsOwn = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }])
);

/** Starts the grid in a page: formula bar, cells, sheet tabs. Resolves when it is drawn. */
export async function openInBrowser(
  container: HTMLElement,
  data: WorkbookData,
  options: BrowserOptions
): Promise<PreviewWorkbook> {
  const { type, packs } = LANGUAGES[options.locale];
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { zoomSlider: true, statisticBar: true, menus: false, sheetBar: true },
      disableAutoFocus: true,
      menu: noProtectionOfItsOwn,
      // A period like "2025-12" or a code like "007" is text on purpose: no mark in its corner.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  thinFreezeLine();
  const engine = createEngine(
    {
      locale: type,
      locales: { [type]: mergeLocales(...(packs as ILanguagePack[])) },
      theme: { ...defaultTheme, gray: greys, primary: accents },
      darkMode: options.dark ?? false,
    },
    presets.flatMap((preset) => preset.plugins as PluginEntry[])
  );
  const opened = await openWorkbook(engine, data, type, "later");
  liftDarkColors(engine);
  const { book } = opened;
  const detach = attachScreen(book, options);
  book.calculation.markLoaded();
  book.onSelected = () => {
    const { sheetId, areas } = book.selection;
    const sheet = book.find(sheetId);
    if (sheet)
      options.onSelection?.(areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(","));
  };
  book.selected();
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return {
    ...opened,
    get root() {
      return opened.root;
    },
    setDark: (dark) => engine.api.toggleDarkMode(dark),
    // In Excel a request waits while a person types into a cell; here it is refused.
    isEditing: () => book.failures.editing || engine.injector.get(IEditorBridgeService).isVisible().visible,
    dispose: () => {
      detach();
      opened.dispose();
    },
  };
}
