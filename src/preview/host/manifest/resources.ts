import { children, localized } from "./xml";

/** The manifest's resources in one language: images, addresses and texts by their ids. */
export class Resources {
  private readonly values = new Map<string, string>();

  constructor(resources: Element | undefined, locale: string) {
    for (const group of children(resources)) {
      for (const entry of children(group)) {
        const id = entry.getAttribute("id");
        if (id) this.values.set(id, localized(entry, locale));
      }
    }
  }

  /** The resource that an element points to by `resid`; "" when there is none. */
  of(element: Element | undefined): string {
    return this.values.get(element?.getAttribute("resid") ?? "") ?? "";
  }
}
