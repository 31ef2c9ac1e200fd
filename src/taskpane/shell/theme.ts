import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Follows the host's theme, live. Excel tells it where it can (`hostIsDark`); elsewhere the
 * system's preference decides. High contrast needs no theme of its own: under forced colours
 * the browser replaces every token by the user's system colours.
 */
export interface HostTheme {
  /** Undefined where the host does not tell (Excel on the web, the preview). */
  isDark(): boolean | undefined;
  onChange(listener: () => void): () => void;
}

const noHostTheme: HostTheme = { isDark: () => undefined, onChange: () => () => undefined };

/** Over a host that can be asked but does not tell: asked again whenever the pane comes back into use. */
export const hostTheme = (isDark: () => boolean | undefined): HostTheme => ({
  isDark,
  onChange(listener) {
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  },
});

const query = "(prefers-color-scheme: dark)";

const systemIsDark = (): boolean => typeof matchMedia === "function" && matchMedia(query).matches;

const onSystemChange = (listener: () => void): (() => void) => {
  if (typeof matchMedia !== "function") return () => undefined;
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** The Fluent theme to draw with; re-renders when host or system change theirs. */
export function useTheme(host: HostTheme = noHostTheme): Theme {
  const isDark = useSyncExternalStore(
    (listener) => {
      const stops = [host.onChange(listener), onSystemChange(listener)];
      return () => stops.forEach((stop) => stop());
    },
    () => host.isDark() ?? systemIsDark()
  );
  return isDark ? webDarkTheme : webLightTheme;
}
