import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { childrenNamed, parseXml, tag, type XmlElement } from "./xml";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: "worksheet", "drawing". Transitional and strict files differ only before it. */
  readonly kind: string;
  readonly type: string;
  /** Path inside the package, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

const NS = "http://schemas.openxmlformats.org/package/2006/";

/** A small file can unpack to more than a machine holds: nobody's workbook is as large as this. */
const mostUnpacked = 1024 ** 3;

/** The parts of an Office file (Open Packaging Conventions, ECMA-376 Part 2), by path without a leading slash. */
export class OpcPackage {
  private constructor(readonly parts: Record<string, Uint8Array>) {}

  /** @throws UnreadableWorkbook when the parts together would be larger than 1 GiB */
  static open(bytes: Uint8Array): OpcPackage {
    let unpacked = 0;
    const fits = ({ originalSize }: { readonly originalSize: number }): boolean => {
      unpacked += originalSize;
      if (unpacked > mostUnpacked) throw new UnreadableWorkbook("too-large");
      return true;
    };
    return new OpcPackage(unzipSync(bytes, { filter: fits }));
  }

  /** A package of these parts, text by path. */
  static of(parts: Readonly<Record<string, string>>): OpcPackage {
    return new OpcPackage(
      Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))
    );
  }

  save(): Uint8Array {
    // [Content_Types].xml comes first, as some readers expect.
    const { "[Content_Types].xml": types, ...others } = this.parts;
    return zipSync({ "[Content_Types].xml": types, ...others }, { level: 6 });
  }

  /** Takes a part out, with its own relationships, its content type and the relationship that leads to it from `from`. */
  remove(path: string, from: string): void {
    const id = this.relationships(from).find(({ target }) => target === path)?.id;
    const source = relationshipsPath(from);
    if (id !== undefined)
      this.put(
        source,
        this.text(source).replace(
          new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*?(?:/>|>\\s*</Relationship>)`),
          ""
        )
      );
    this.put(
      "[Content_Types].xml",
      this.text("[Content_Types].xml").replace(
        new RegExp(`<Override\\b[^>]*PartName="/${path.replace(/[.[\]]/g, "\\$&")}"[^>]*?/>`),
        ""
      )
    );
    delete this.parts[path];
    delete this.parts[relationshipsPath(path)];
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  text(path: string): string {
    const bytes = this.parts[path];
    if (!bytes) throw new Error(`The package has no part ${path}`);
    const text = strFromU8(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path));
  }

  /** Adds or replaces a part. `contentType` is declared for it unless its extension has that default. */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    this.parts[path] = typeof content === "string" ? strToU8(content) : content;
    if (contentType) this.declare(path, contentType);
  }

  /** Relationships of a part; of the package itself for "". */
  relationships(path: string): Relationship[] {
    const source = relationshipsPath(path);
    if (!this.has(source)) return [];
    return childrenNamed(this.xml(source), "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      return {
        id: attributes.Id,
        type: attributes.Type,
        kind: attributes.Type.slice(attributes.Type.lastIndexOf("/") + 1),
        target: external ? attributes.Target : resolvePath(path, attributes.Target),
        external,
      };
    });
  }

  /** The part behind the first relationship of that kind. */
  related(path: string, kind: string): string | undefined {
    const target = this.relationships(path).find(
      (relationship) => relationship.kind === kind && !relationship.external
    )?.target;
    return target !== undefined && this.has(target) ? target : undefined;
  }

  /** Adds a relationship and returns its id. `target` is a path inside the package. */
  relate(path: string, type: string, target: string): string {
    const source = relationshipsPath(path);
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = tag("Relationship", { Id: `rId${number}`, Type: type, Target: `/${target}` });
    if (this.has(source)) this.put(source, appendInside(this.text(source), "Relationships", entry));
    else
      this.put(
        source,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NS}relationships">${entry}</Relationships>`
      );
    return `rId${number}`;
  }

  /** A path of this pattern ("xl/charts/chart#.xml") that no part has yet. */
  free(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  private declare(path: string, contentType: string): void {
    if (this.text("[Content_Types].xml").includes(`PartName="/${path}"`)) return;
    this.put(
      "[Content_Types].xml",
      appendInside(
        this.text("[Content_Types].xml"),
        "Types",
        tag("Override", { PartName: `/${path}`, ContentType: contentType })
      )
    );
  }
}

/** Puts XML before the end of the root element, also when that is self-closing. */
function appendInside(source: string, root: string, xml: string): string {
  const end = source.lastIndexOf(`</${root}>`);
  if (end >= 0) return source.slice(0, end) + xml + source.slice(end);
  return source.replace(
    new RegExp(`<${root}([^>]*)/>\\s*$`),
    (_, attributes: string) => `<${root}${attributes}>${xml}</${root}>`
  );
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
