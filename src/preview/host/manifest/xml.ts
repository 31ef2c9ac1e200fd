/** Small steps through an XML document by local names: manifests mix namespaces that tell nothing apart here. */
export const children = (parent: Element | undefined, name?: string): Element[] =>
  parent ? [...parent.children].filter((element) => name === undefined || element.localName === name) : [];

export const child = (parent: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => children(at, name)[0], parent);

export const text = (element: Element | undefined): string => element?.textContent?.trim() ?? "";

/** The type that a schema instance attribute gives: `xsi:type="Button"`. */
export const typeOf = (element: Element): string =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ??
  element.getAttribute("xsi:type") ??
  "";

/** An element's value in a language: the override for its locale, else for its language, else the default. */
export function localized(element: Element | undefined, locale: string): string {
  const overrides = children(element, "Override");
  const language = locale.split("-")[0].toLowerCase();
  const of = (matches: (tag: string) => boolean): string | null | undefined =>
    overrides
      .find((each) => matches((each.getAttribute("Locale") ?? "").toLowerCase()))
      ?.getAttribute("Value");
  return (
    of((tag) => tag === locale.toLowerCase()) ??
    of((tag) => tag.split("-")[0] === language) ??
    element?.getAttribute("DefaultValue") ??
    ""
  );
}
