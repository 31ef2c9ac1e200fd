import type { CommandAction, RibbonButton, RibbonControl, RibbonGroup } from "./manifest";
import type { Resources } from "./resources";
import { child, children, text, typeOf } from "./xml";

/** The groups of a ribbon tab. */
export const readGroups = (tab: Element, resources: Resources): RibbonGroup[] =>
  children(tab, "Group").map((group) => ({
    id: group.getAttribute("id") ?? "",
    label: resources.of(child(group, "Label")),
    controls: readControls(group, resources),
  }));

/** The buttons and menus within a group or a context menu. */
export const readControls = (parent: Element, resources: Resources): RibbonControl[] =>
  children(parent, "Control").map((control) =>
    typeOf(control) === "Menu"
      ? {
          kind: "menu",
          ...face(control, resources),
          items: children(child(control, "Items"), "Item").map((item) => button(item, resources)),
        }
      : button(control, resources)
  );

const button = (control: Element, resources: Resources): RibbonButton => ({
  kind: "button",
  ...face(control, resources),
  action: action(child(control, "Action"), resources),
});

const face = (control: Element, resources: Resources) => ({
  id: control.getAttribute("id") ?? "",
  label: resources.of(child(control, "Label")),
  tip: {
    title: resources.of(child(control, "Supertip", "Title")),
    description: resources.of(child(control, "Supertip", "Description")),
  },
  icons: Object.fromEntries(
    children(child(control, "Icon"), "Image").map((image) => [
      Number(image.getAttribute("size")),
      resources.of(image),
    ])
  ),
  enabled: text(child(control, "Enabled")).toLowerCase() !== "false",
});

function action(element: Element | undefined, resources: Resources): CommandAction {
  return element && typeOf(element) === "ExecuteFunction"
    ? { type: "function", name: text(child(element, "FunctionName")) }
    : { type: "showPane", url: resources.of(child(element, "SourceLocation")) };
}
