/**
 * Whether the host draws itself dark; undefined where it does not say. Excel on the desktop gives its
 * colours, Excel on the web does not. There is no event for a change in Excel: ask again on focus.
 */
export function hostIsDark(): boolean | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (!channels) return undefined;
  const [red, green, blue] = channels.slice(1).map((hex) => parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** True where the page runs in Excel, and not in a browser by itself. Ask after Office.js has started. */
export const isInsideExcel = (): boolean =>
  typeof Office !== "undefined" && String(Office.context?.host) === "Excel";
