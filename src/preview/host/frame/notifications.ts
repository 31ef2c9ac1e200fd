/** Where the focus goes when it leaves the add-in's pane by a key. */
export type FocusExit = "next" | "previous" | "document";

/** The library's numbers for what it tells the host of keys in the pane. */
const exits: Readonly<Record<number, FocusExit>> = {
  5: "next", // Ctrl+F6
  6: "previous",
  13: "next", // Tab behind the last element
  14: "previous",
  15: "document", // Esc
  16: "document", // F2
  17: "next", // nothing in the pane takes the focus
  18: "previous",
};

const keyboardShortcut = 39;

export interface PressedKey {
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface NotificationHandlers {
  readonly onFocusExit?: (exit: FocusExit) => void;
  /** A key with a modifier, pressed in the pane. */
  readonly onKey?: (key: PressedKey) => void;
}

/** Acts on a notification of the library: `[add-in id, what, detail]`. */
export function notify(data: unknown, handlers: NotificationHandlers): void {
  if (!Array.isArray(data)) return;
  const [, what, detail] = data as [unknown, unknown, unknown];
  const exit = exits[Number(what)];
  if (exit) handlers.onFocusExit?.(exit);
  else if (what === keyboardShortcut) handlers.onKey?.(detail as PressedKey);
}
