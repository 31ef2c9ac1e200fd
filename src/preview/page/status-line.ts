import { h } from "./dom";
import type { Say } from "./words";

export interface StatusLine {
  readonly element: HTMLElement;
  /** What is happening or has happened. Errors stay until the next word. */
  say(text: string, kind?: "info" | "busy" | "error"): void;
  select(address: string): void;
  /** Formulas that refer to themselves; none takes the word back. */
  circular(cells: readonly string[]): void;
}

/** The line at the bottom: what the preview is doing, and what is selected. */
export function statusLine(say: Say): StatusLine {
  const message = h("span", { class: "status-message", role: "status" });
  const circular = h("span", { class: "status-circular", role: "status" });
  const selection = h("span", { class: "status-selection" });
  return {
    element: h(
      "footer",
      { class: "status-line" },
      message,
      circular,
      selection,
      h("span", { class: "status-note" }, say("localPreview"))
    ),
    say(text, kind = "info") {
      message.textContent = text;
      message.dataset.kind = kind;
    },
    circular: ([first = "", ...others]) =>
      void (circular.textContent = first
        ? say(others.length > 0 ? "circularMore" : "circular", { address: first, more: others.length })
        : ""),
    select: (address) => void (selection.textContent = say("selected", { address })),
  };
}
