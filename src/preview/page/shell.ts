import type { FocusExit } from "../host/frame/notifications";
import type { Manifest, RibbonButton } from "../host/manifest/manifest";
import type { Locale } from "./language";
import { appBar, type AppBar } from "./app-bar";
import type { Theme } from "./config";
import { h } from "./dom";
import { pane, type Pane } from "./pane";
import { ribbon, type Ribbon } from "./ribbon";
import { statusLine, type StatusLine } from "./status-line";
import type { Say } from "./words";

export interface ShellOptions {
  readonly say: Say;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly manifest: Manifest;
  readonly address: (url: string) => string;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onCommand: (button: RibbonButton) => void;
  readonly onClosePane: () => void;
}

/** Everything on the page but the grid's and the add-in's own content: bar, ribbon, sheet, pane, status line. */
export class Shell {
  readonly ribbon: Ribbon;
  readonly pane: Pane;
  readonly status: StatusLine;
  private readonly bar: AppBar;
  private readonly sheet: HTMLElement;
  private readonly root: HTMLElement;
  private grid: HTMLElement | undefined;
  private covering: HTMLElement | undefined;

  constructor(
    readonly name: string,
    options: ShellOptions
  ) {
    const { say, manifest, address } = options;
    this.bar = appBar(options);
    this.ribbon = ribbon(options);
    this.pane = pane({
      say,
      title: manifest.name,
      iconUrl: manifest.iconUrl && address(manifest.iconUrl),
      onClose: options.onClosePane,
    });
    this.status = statusLine(say);
    this.sheet = h("main", { class: "sheet", "aria-label": say("grid") });
    const work = h("div", { class: "work" }, this.sheet, this.pane.element);
    this.root = h(
      "div",
      { class: "shell" },
      this.bar.element,
      this.ribbon.element,
      work,
      this.status.element
    );
    this.root.addEventListener("keydown", (event) => this.moveBetweenRegions(event));
    document.body.prepend(this.root);
    this.bar.setName(name);
    this.setBusy(true);
  }

  setBusy(busy: boolean): void {
    this.bar.setBusy(busy);
  }

  /** Puts the add-in's frame into the pane. */
  mount(frame: HTMLIFrameElement): void {
    this.listenWithin(frame);
    this.pane.mount(frame);
  }

  setTheme(theme: Theme): void {
    this.bar.setTheme(theme);
  }

  /** An empty element that fills the sheet's place. */
  showGrid(): HTMLElement {
    this.grid?.remove();
    this.grid = h("div", { class: "grid" });
    this.sheet.prepend(this.grid);
    return this.grid;
  }

  cover(content: HTMLElement): void {
    this.hideCover();
    this.sheet.append((this.covering = content));
  }

  hideCover(): void {
    this.covering?.remove();
  }

  focusGrid(): void {
    this.grid?.querySelector<HTMLElement>("[contenteditable], input, canvas[tabindex], [tabindex]")?.focus();
  }

  /** The focus leaves the pane by a key. */
  leavePane(exit: FocusExit): void {
    if (exit === "next") this.focusFirst(this.bar.element);
    else if (exit === "previous") this.pane.element.querySelector("button")?.focus();
    else this.focusGrid();
  }

  remove(): void {
    this.root.remove();
  }

  /** F6 goes round: bar, ribbon, sheet, pane. */
  private moveBetweenRegions(event: KeyboardEvent): void {
    if (event.key !== "F6") return;
    event.preventDefault();
    const regions = [this.bar.element, this.ribbon.element, this.sheet, this.pane.element].filter(
      (each) => !each.hidden
    );
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const next = regions[(at + (event.shiftKey ? regions.length - 1 : 1)) % regions.length];
    if (next === this.sheet) this.focusGrid();
    else if (next === this.pane.element) this.pane.focus();
    else this.focusFirst(next);
  }

  /** Keys that are pressed in the add-in's page do not reach this one by themselves. */
  private listenWithin(frame: HTMLIFrameElement): void {
    frame.addEventListener("load", () => {
      frame.contentWindow?.addEventListener("keydown", (event) => this.moveBetweenRegions(event), {
        capture: true,
      });
    });
  }

  private focusFirst(region: HTMLElement): void {
    region.querySelector<HTMLElement>("button:not(:disabled):not([tabindex='-1']), select")?.focus();
  }
}
