import type {
  Manifest,
  RibbonButton,
  RibbonControl,
  RibbonGroup,
  RibbonMenu,
  RibbonTab,
} from "../host/manifest/manifest";
import { h, icon } from "./dom";
import { icons } from "./icons";
import type { Say } from "./words";

export interface RibbonOptions {
  readonly manifest: Manifest;
  readonly say: Say;
  readonly onCommand: (button: RibbonButton) => void;
  /** An address of the manifest as this page reaches it. */
  readonly address: (url: string) => string;
}

export interface Ribbon {
  readonly element: HTMLElement;
  setEnabled(id: string, enabled: boolean): void;
  setTabVisible(id: string, visible: boolean): void;
}

/** The add-in's tabs, groups, buttons and menus, drawn from its manifest. */
export function ribbon(options: RibbonOptions): Ribbon {
  const buttons = new Map<string, HTMLButtonElement[]>();
  const remember = (id: string, button: HTMLButtonElement): void =>
    void buttons.set(id, [...(buttons.get(id) ?? []), button]);
  const { tabs } = options.manifest;
  const panels = tabs.map((tab, index) => panel(tab, index, options, remember));
  const strip = tabs.map((tab, index) => tabButton(tab, index, options.manifest.name));
  const select = (chosen: number): void => {
    strip.forEach((each, index) => {
      each.setAttribute("aria-selected", String(index === chosen));
      each.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((each, index) => (each.hidden = index !== chosen));
  };
  strip.forEach((each, index) => each.addEventListener("click", () => select(index)));
  const list = h(
    "div",
    {
      class: "ribbon-tabs",
      role: "tablist",
      "aria-label": options.say("ribbon"),
      onkeydown: (event: KeyboardEvent) => moveTab(event, strip, select),
    },
    ...strip
  );
  if (tabs.length > 0) select(0);
  return {
    element: h(
      "nav",
      { class: "ribbon", "aria-label": options.say("ribbon"), hidden: tabs.length === 0 },
      list,
      ...panels
    ),
    setEnabled: (id, enabled) => buttons.get(id)?.forEach((button) => (button.disabled = !enabled)),
    setTabVisible(id, visible) {
      const index = tabs.findIndex((tab) => tab.id === id);
      if (index >= 0) strip[index].hidden = !visible;
      const shown = strip.findIndex((each) => !each.hidden);
      if (index >= 0) select(visible ? index : shown);
    },
  };
}

const tabButton = (tab: RibbonTab, index: number, fallback: string): HTMLButtonElement =>
  h(
    "button",
    {
      type: "button",
      role: "tab",
      class: "ribbon-tab",
      id: `tab-${index}`,
      "aria-controls": `panel-${index}`,
    },
    tab.label ?? fallback
  );

function moveTab(
  event: KeyboardEvent,
  strip: readonly HTMLButtonElement[],
  select: (index: number) => void
): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = (strip.indexOf(event.target as HTMLButtonElement) + step + strip.length) % strip.length;
  select(next);
  strip[next].focus();
}

type Remember = (id: string, button: HTMLButtonElement) => void;

const panel = (tab: RibbonTab, index: number, options: RibbonOptions, remember: Remember): HTMLElement =>
  h(
    "div",
    { class: "ribbon-panel", role: "tabpanel", id: `panel-${index}`, "aria-labelledby": `tab-${index}` },
    ...tab.groups.map((group) => groupOf(group, options, remember))
  );

const groupOf = (group: RibbonGroup, options: RibbonOptions, remember: Remember): HTMLElement =>
  h(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    h(
      "div",
      { class: "ribbon-controls" },
      ...group.controls.map((control) => controlOf(control, options, remember))
    ),
    h("div", { class: "ribbon-label", "aria-hidden": "true" }, group.label)
  );

const controlOf = (control: RibbonControl, options: RibbonOptions, remember: Remember): HTMLElement =>
  control.kind === "menu" ? menuOf(control, options, remember) : buttonOf(control, options, remember);

function buttonOf(control: RibbonButton, options: RibbonOptions, remember: Remember): HTMLButtonElement {
  const button = h(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      id: `control-${control.id}`,
      title: tip(control),
      disabled: !control.enabled,
      onclick: () => options.onCommand(control),
    },
    picture(control, options),
    h("span", {}, control.label)
  );
  remember(control.id, button);
  return button;
}

/** A menu opens below its button; Esc and a click elsewhere close it. */
function menuOf(control: RibbonMenu, options: RibbonOptions, remember: Remember): HTMLElement {
  const items = control.items.map((item) => {
    const button = h(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "menu-item",
        id: `control-${item.id}`,
        title: tip(item),
        disabled: !item.enabled,
        onclick: () => (toggle(false), options.onCommand(item)),
      },
      item.label
    );
    remember(item.id, button);
    return button;
  });
  const list = h("div", { class: "menu", role: "menu", "aria-label": control.label, hidden: true }, ...items);
  const opener = h(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      id: `control-${control.id}`,
      title: tip(control),
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onclick: () => toggle(list.hidden === true),
    },
    picture(control, options),
    h("span", { class: "with-chevron" }, control.label, icon(icons.chevron))
  );
  const toggle = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) items.find((item) => !item.disabled)?.focus();
  };
  const holder = h("div", {
    class: "menu-holder",
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === "Escape" && !list.hidden) (toggle(false), opener.focus());
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || list.hidden) return;
      const enabled = items.filter((item) => !item.disabled);
      enabled[
        (enabled.indexOf(document.activeElement as HTMLButtonElement) + step + enabled.length) %
          enabled.length
      ]?.focus();
      event.preventDefault();
    },
    onfocusout: (event: FocusEvent) => {
      if (!holder.contains(event.relatedTarget as Node | null)) toggle(false);
    },
  });
  holder.append(opener, list);
  return holder;
}

const tip = ({ tip: { title, description } }: RibbonControl): string =>
  [title, description].filter(Boolean).join("\n");

function picture(control: RibbonControl, { address }: RibbonOptions): HTMLElement | undefined {
  const url = control.icons[32] ?? control.icons[80] ?? control.icons[16];
  const sharp = control.icons[80];
  if (!url) return undefined;
  return h("img", {
    src: address(url),
    srcset: sharp ? `${address(url)} 1x, ${address(sharp)} 2x` : undefined,
    alt: "",
    width: 32,
    height: 32,
  });
}
