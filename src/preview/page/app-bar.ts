import type { Locale } from "./language";
import type { Theme } from "./config";
import { h, icon } from "./dom";
import { icons } from "./icons";
import type { Say } from "./words";

export interface AppBarOptions {
  readonly say: Say;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onTheme: (theme: Theme) => void;
}

export interface AppBar {
  readonly element: HTMLElement;
  setName(name: string): void;
  /** While a workbook is being opened, it cannot be saved. */
  setBusy(busy: boolean): void;
  setTheme(theme: Theme): void;
}

/** The bar at the top: the file's name, open and save, language and theme. */
export function appBar({ say, locale, theme, onOpen, onSave, onLocale, onTheme }: AppBarOptions): AppBar {
  const name = h("h1", { class: "file-name" });
  const save = h(
    "button",
    { type: "button", class: "bar-button", title: say("saveTip"), onclick: onSave },
    icon(icons.save),
    h("span", {}, say("save"))
  );
  const themeButton = h("button", { type: "button", class: "bar-button square" });
  const setTheme = (current: Theme): void => {
    const other: Theme = current === "dark" ? "light" : "dark";
    const label = say(other === "dark" ? "darkTheme" : "lightTheme");
    themeButton.title = label;
    themeButton.setAttribute("aria-label", label);
    themeButton.replaceChildren(icon(icons[other]));
    themeButton.onclick = () => onTheme(other);
  };
  setTheme(theme);
  const language = h(
    "select",
    {
      class: "bar-select",
      "aria-label": say("language"),
      onchange: (event: Event) => onLocale((event.target as HTMLSelectElement).value as Locale),
    },
    h("option", { value: "en-US", lang: "en", selected: locale === "en-US" }, "English"),
    h("option", { value: "zh-CN", lang: "zh-CN", selected: locale === "zh-CN" }, "中文（简体）")
  );
  const element = h(
    "header",
    { class: "app-bar", "aria-label": say("appBar") },
    name,
    h(
      "div",
      { class: "bar-actions" },
      h(
        "button",
        { type: "button", class: "bar-button", title: say("openTip"), onclick: onOpen },
        icon(icons.open),
        h("span", {}, say("open"))
      ),
      save
    ),
    h("div", { class: "bar-settings" }, language, themeButton)
  );
  return {
    element,
    setName(text) {
      name.textContent = text;
      name.title = text;
    },
    setTheme,
    setBusy: (busy) => void (save.disabled = busy),
  };
}
