import { setFunctionLocale } from "../functions/function-error";
import { localeOf, type Locale } from "../i18n/sentence";
import { whenReady } from "../workbook/host";
import { hostIsDark, isInsideExcel } from "../workbook/host-theme";
import { associateCommands } from "./commands";

/** What the pane needs to know to draw itself. */
export interface Start {
  readonly locale: Locale;
  /** False on a page that was opened in a browser, where there is no workbook. */
  readonly insideExcel: boolean;
  /** Undefined where the host does not say. It may change: ask again. */
  isDark(): boolean | undefined;
}

/**
 * Waits for Office.js, then gives the functions their language and the ribbon its commands.
 * Without Office.js (blocked, or no connection) it says that the page is not inside Excel.
 */
export async function start(): Promise<Start> {
  if (typeof (globalThis as { Office?: unknown }).Office === "undefined")
    return { locale: localeOf(navigator.language), insideExcel: false, isDark: () => undefined };
  const { displayLanguage } = await whenReady();
  const insideExcel = isInsideExcel();
  const locale = localeOf(insideExcel ? displayLanguage : navigator.language);
  setFunctionLocale(locale);
  if (insideExcel) associateCommands();
  return { locale, insideExcel, isDark: hostIsDark };
}
