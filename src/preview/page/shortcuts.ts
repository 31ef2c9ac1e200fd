import type { PressedKey } from "../host/frame/notifications";

/** The extended overrides of a manifest, as far as keys are concerned. */
interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
}

export interface Shortcut {
  readonly action: string;
  /** "ctrl+shift+75": modifiers in this order, then the key's code. */
  readonly key: string;
}

/** The keyboard shortcuts that an add-in declares. */
export async function readShortcuts(url: string): Promise<Shortcut[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file = (await response.json()) as ShortcutsFile;
  const isMac = /Mac/.test(navigator.platform);
  const declared = new Set(file.actions?.map(({ id }) => id));
  return (file.shortcuts ?? [])
    .filter(({ action }) => declared.has(action))
    .map(({ action, key }) => ({ action, key: keyOf(isMac ? (key.mac ?? key.default) : key.default) }));
}

/** The action of a pressed key, if one is bound to it. */
export const shortcutFor = (shortcuts: readonly Shortcut[], pressed: PressedKey): string | undefined =>
  shortcuts.find(({ key }) => key === pressedKey(pressed))?.action;

function keyOf(text: string): string {
  const parts = text.split("+").map((part) => part.trim().toLowerCase());
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  return join(
    has("ctrl", "control"),
    has("shift"),
    has("alt", "option"),
    has("command"),
    codeOf(parts[parts.length - 1])
  );
}

const pressedKey = ({ keyCode, ctrlKey, shiftKey, altKey, metaKey }: PressedKey): string =>
  join(ctrlKey, shiftKey, altKey, metaKey, keyCode);

const join = (ctrl: boolean, shift: boolean, alt: boolean, meta: boolean, code: number): string =>
  [ctrl && "ctrl", shift && "shift", alt && "alt", meta && "meta", code].filter(Boolean).join("+");

const named: Readonly<Record<string, number>> = {
  up: 38,
  down: 40,
  left: 37,
  right: 39,
  home: 36,
  end: 35,
  pageup: 33,
  pagedown: 34,
  space: 32,
};

function codeOf(key: string): number {
  const functionKey = /^f(\d{1,2})$/.exec(key);
  if (functionKey) return 111 + Number(functionKey[1]);
  return named[key] ?? key.toUpperCase().charCodeAt(0);
}
