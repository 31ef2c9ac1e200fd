import { h } from "./dom";

export interface CoverButton {
  readonly label: string;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

/** What stands in the place of a sheet or a pane that is not there yet. */
export const loadingCover = (text: string): HTMLElement =>
  h(
    "div",
    { class: "cover", role: "status", "aria-live": "polite" },
    h("div", { class: "spinner", "aria-hidden": "true" }),
    h("p", {}, text)
  );

/** What stands in the place of a sheet or a pane that could not be: what happened, why, and what to do. */
export const errorCover = (title: string, reason: string, buttons: readonly CoverButton[]): HTMLElement =>
  h(
    "div",
    { class: "cover", role: "alert" },
    h("h2", {}, title),
    h("p", {}, reason),
    h(
      "div",
      { class: "cover-buttons" },
      ...buttons.map(({ label, primary, onClick }) =>
        h(
          "button",
          { type: "button", class: primary ? "cover-button primary" : "cover-button", onclick: onClick },
          label
        )
      )
    )
  );
