import { readControls, readGroups } from "./controls";
import {
  ManifestError,
  type ContextMenu,
  type Manifest,
  type ManifestFunctions,
  type RibbonTab,
} from "./manifest";
import { Resources } from "./resources";
import { child, children, localized, text, typeOf } from "./xml";

/**
 * Reads an add-in only manifest for Excel, in one language.
 *
 * @param locale language tag; overrides of the same language count when the tag itself has none
 * @throws {ManifestError} when it is no XML, no manifest, or has no page to mount
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp")
    throw new ManifestError("The file is not an add-in only manifest: its root element is not OfficeApp.");
  const overrides = versionOverrides(root);
  const resources = new Resources(child(overrides, "Resources"), locale);
  const host = hostOf(overrides);
  const desktop = child(host, "DesktopFormFactor");
  const points = children(desktop, "ExtensionPoint");
  const tabs = points
    .filter((point) => typeOf(point) === "PrimaryCommandSurface")
    .flatMap((point) => readTabs(point, resources));
  const runtimes = children(child(host, "Runtimes"), "Runtime").map((runtime) => ({
    url: resources.of(runtime),
    lifetime: runtime.getAttribute("lifetime") === "long" ? ("long" as const) : ("short" as const),
  }));
  const paneUrl =
    paneOf(tabs) ?? runtimes[0]?.url ?? localized(child(root, "DefaultSettings", "SourceLocation"), locale);
  if (!paneUrl)
    throw new ManifestError("The manifest names no page: it has neither a SourceLocation nor a runtime.");
  return {
    id: text(child(root, "Id")),
    name: localized(child(root, "DisplayName"), locale),
    description: localized(child(root, "Description"), locale),
    iconUrl: localized(child(root, "HighResolutionIconUrl") ?? child(root, "IconUrl"), locale) || undefined,
    supportUrl: localized(child(root, "SupportUrl"), locale) || undefined,
    paneUrl,
    runtimes,
    requirementSets: readSets(child(root, "Requirements", "Sets")),
    functions: readFunctions(host, resources),
    tabs,
    contextMenus: points
      .filter((point) => typeOf(point) === "ContextMenu")
      .flatMap((point) => readContextMenus(point, resources)),
    shortcutsUrl: child(root, "ExtendedOverrides")?.getAttribute("Url") ?? undefined,
  };
}

/** The latest overrides: version 1.1 stands within version 1.0. */
function versionOverrides(root: Element): Element | undefined {
  const outer = child(root, "VersionOverrides");
  return child(outer, "VersionOverrides") ?? outer;
}

const hostOf = (overrides: Element | undefined): Element | undefined =>
  children(child(overrides, "Hosts"), "Host").find((host) => typeOf(host) === "Workbook");

const readTabs = (point: Element, resources: Resources): RibbonTab[] =>
  [...children(point, "CustomTab"), ...children(point, "OfficeTab")].map((tab) => ({
    id: tab.getAttribute("id") ?? "",
    label: resources.of(child(tab, "Label")) || undefined,
    groups: readGroups(tab, resources),
  }));

const readContextMenus = (point: Element, resources: Resources): ContextMenu[] =>
  children(point, "OfficeMenu").map((menu) => ({
    id: menu.getAttribute("id") ?? "",
    controls: readControls(menu, resources),
  }));

const readSets = (sets: Element | undefined): Manifest["requirementSets"] =>
  children(sets, "Set").map((set) => ({
    name: set.getAttribute("Name") ?? "",
    minVersion: set.getAttribute("MinVersion") ?? sets?.getAttribute("DefaultMinVersion") ?? "1.1",
  }));

function readFunctions(host: Element | undefined, resources: Resources): ManifestFunctions | undefined {
  const point = children(child(host, "AllFormFactors"), "ExtensionPoint").find(
    (each) => typeOf(each) === "CustomFunctions"
  );
  const metadataUrl = resources.of(child(point, "Metadata", "SourceLocation"));
  if (!metadataUrl) return undefined;
  return {
    metadataUrl,
    scriptUrl: resources.of(child(point, "Script", "SourceLocation")) || undefined,
    pageUrl: resources.of(child(point, "Page", "SourceLocation")) || undefined,
    namespace: resources.of(child(point, "Namespace")),
  };
}

/** The first page that a button shows. */
function paneOf(tabs: readonly RibbonTab[]): string | undefined {
  const controls = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  const buttons = controls.flatMap((control) => (control.kind === "menu" ? control.items : [control]));
  return buttons
    .map(({ action }) => (action.type === "showPane" ? action.url : ""))
    .find((url) => url !== "");
}
