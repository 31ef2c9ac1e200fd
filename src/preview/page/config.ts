import type { PageConfig } from "../server/page-html";
import { localeOf, type Locale } from "./language";

export type Theme = "light" | "dark";

const localeKey = "preview.locale";
const themeKey = "preview.theme";

/** What the server wrote into the page. */
export function readConfig(): PageConfig {
  const text = document.getElementById("preview-config")?.textContent;
  if (!text) throw new Error("The page has no configuration: it was not served by the preview's server.");
  return JSON.parse(text) as PageConfig;
}

/** The command line decides, then what was chosen here before, then the browser. */
export const initialLocale = (config: PageConfig): Locale =>
  localeOf(config.locale ?? localStorage.getItem(localeKey) ?? navigator.language);

export function initialTheme(config: PageConfig): Theme {
  const chosen = config.theme ?? localStorage.getItem(themeKey);
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export const rememberLocale = (locale: Locale): void => localStorage.setItem(localeKey, locale);
export const rememberTheme = (theme: Theme): void => localStorage.setItem(themeKey, theme);
