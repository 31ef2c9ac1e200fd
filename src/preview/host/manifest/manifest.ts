/** What a host needs of an add-in only manifest, in one language. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly iconUrl?: string;
  readonly supportUrl?: string;
  readonly paneUrl: string;
  readonly runtimes: readonly { readonly url: string; readonly lifetime: "long" | "short" }[];
  readonly requirementSets: readonly { readonly name: string; readonly minVersion: string }[];
  readonly functions?: ManifestFunctions;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenus: readonly ContextMenu[];
  readonly shortcutsUrl?: string;
}

export interface ManifestFunctions {
  readonly metadataUrl: string;
  readonly scriptUrl?: string;
  readonly pageUrl?: string;
  readonly namespace: string;
}

export interface RibbonTab {
  readonly id: string;
  /** Absent for a tab of Office's own, such as TabHome. */
  readonly label?: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonButton extends ControlFace {
  readonly kind: "button";
  readonly action: CommandAction;
}

export interface RibbonMenu extends ControlFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

interface ControlFace {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** By size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly enabled: boolean;
}

export type CommandAction =
  { readonly type: "showPane"; readonly url: string } | { readonly type: "function"; readonly name: string };

export interface ContextMenu {
  /** Office's menu: "ContextMenuCell". */
  readonly id: string;
  readonly controls: readonly RibbonControl[];
}

/** The file is no manifest that this host can mount; the message says why. */
export class ManifestError extends Error {}
