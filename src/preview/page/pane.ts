import { h, icon } from "./dom";
import { icons } from "./icons";
import type { Say } from "./words";

const narrowest = 320;
const widest = 640;
const usual = 400;
const step = 16;
const widthKey = "preview.paneWidth";

export interface Pane {
  readonly element: HTMLElement;
  readonly visible: boolean;
  mount(content: HTMLElement): void;
  /** Lies over what is mounted, until it is taken away. */
  cover(content: HTMLElement): void;
  uncover(): void;
  show(visible: boolean): void;
  focus(): void;
}

export interface PaneOptions {
  readonly say: Say;
  readonly title: string;
  readonly iconUrl?: string;
  readonly onClose: () => void;
}

/** The task pane, docked at the right. Closing only hides it: the add-in goes on running. */
export function pane({ say, title, iconUrl, onClose }: PaneOptions): Pane {
  const closeLabel = say("closePane");
  const body = h("div", { class: "pane-body" });
  const close = h(
    "button",
    {
      type: "button",
      class: "bar-button square",
      title: closeLabel,
      "aria-label": closeLabel,
      onclick: onClose,
    },
    icon(icons.close)
  );
  const picture = iconUrl ? h("img", { src: iconUrl, alt: "", width: 20, height: 20 }) : undefined;
  // Between the sheet and the pane: drags and arrow keys change the pane's width.
  const separator = h("div", {
    class: "pane-separator",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": say("resizePane"),
    "aria-valuemin": narrowest,
    "aria-valuemax": widest,
  });
  const element = h(
    "aside",
    { class: "pane", "aria-label": say("pane") },
    separator,
    h(
      "div",
      { class: "pane-main" },
      h("div", { class: "pane-header" }, picture, h("h2", {}, title), close),
      body
    )
  );
  const setWidth = (width: number): void => {
    const fitting = Math.round(Math.min(widest, Math.max(narrowest, width)));
    element.style.width = `${fitting}px`;
    separator.setAttribute("aria-valuenow", String(fitting));
    localStorage.setItem(widthKey, String(fitting));
  };
  setWidth(Number(localStorage.getItem(widthKey)) || usual);
  resizeByPointer(separator, element, setWidth);
  separator.addEventListener("keydown", (event) => {
    const change = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (!change) return;
    setWidth(element.offsetWidth + change);
    event.preventDefault();
  });
  return {
    element,
    get visible() {
      return !element.hidden;
    },
    mount: (content) => body.replaceChildren(content),
    cover: (content) => body.append(content),
    uncover: () => body.querySelector(":scope > .cover")?.remove(),
    show(visible) {
      element.hidden = !visible;
    },
    focus: () => body.querySelector("iframe")?.focus(),
  };
}

/** While it is dragged, frames take no pointer events: they would swallow the movement. */
function resizeByPointer(separator: HTMLElement, pane: HTMLElement, setWidth: (width: number) => void): void {
  separator.addEventListener("pointerdown", (down) => {
    const width = pane.offsetWidth;
    const move = (event: PointerEvent): void => setWidth(width + down.clientX - event.clientX);
    const up = (): void => {
      document.body.classList.remove("resizing");
      separator.removeEventListener("pointermove", move);
    };
    separator.setPointerCapture(down.pointerId);
    document.body.classList.add("resizing");
    separator.addEventListener("pointermove", move);
    separator.addEventListener("lostpointercapture", up, { once: true });
  });
}
