/**
 * A small reader for the XML inside Office files: no document types, no entities of their own.
 * Node has no DOMParser, and the same code must run in the browser and headless.
 */
export interface XmlElement {
  /** Local name, without the namespace prefix. */
  readonly name: string;
  /** By name as written ("r:id"). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All character data directly inside, joined. */
  text: string;
}

const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of a document. Throws an Error when tags do not match. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  let last = 0;
  for (const match of source.matchAll(MARKUP)) {
    const parent = open[open.length - 1];
    if (match.index > last) parent.text += unescapeXml(source.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[1] !== undefined) parent.text += match[1];
    if (match[3] === undefined) continue;
    const name = localName(match[3]);
    if (match[2] === "/") {
      if (open.length < 2 || parent.name !== name) throw new Error(`XML: </${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: parseAttributes(match[4]), children: [], text: "" };
    parent.children.push(element);
    if (match[5] !== "/") open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("XML: the document is incomplete");
  return root.children[0];
}

export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(ATTRIBUTE)) attributes[match[1]] = unescapeXml(match[2] ?? match[3]);
  return attributes;
}

/** The first child of that local name, following a path: child(chart, "plotArea", "layout"). */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((candidate) => candidate.name === name);
  return found;
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The attribute "val", by which DrawingML writes most values. */
export function val(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

/** An XML Schema boolean; `missing` when it is not there. */
export function flag(value: string | undefined, missing: boolean): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(parseInt(decimal, 10));
      return ENTITIES[name] ?? whole;
    }
  );
}

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** "a < b" → "a &lt; b". Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (letter) => ESCAPES[letter]);
}

/** Excel writes control characters in cell text as _x000D_ (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
export function decodeXstring(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

type AttributeValue = string | number | boolean | undefined;

/** One element as text; attributes that are undefined are left out, booleans become 1 and 0. Content is XML already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...content: readonly (string | undefined | false)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === "boolean" ? String(Number(value)) : String(value)).replace(/\n/g, "&#10;")}"`
    )
    .join("");
  const inner = content.filter(Boolean).join("");
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
