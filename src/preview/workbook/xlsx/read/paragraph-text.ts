import { child, type XmlElement } from "../package/xml";

/** The text of a paragraph, line breaks included. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children.map((run) => (run.name === "br" ? "\n" : (child(run, "t")?.text ?? ""))).join("");
}
