import { escapeXml, tag } from "../package/xml";
import { runPropertiesXml } from "./drawing-xml";

/** A title; each line a paragraph. */
export function titleXml(
  text: string,
  look: { size?: number; color?: string; bold?: boolean },
  vertical = false
): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runPropertiesXml("a:defRPr", look)}</a:pPr><a:r>${runPropertiesXml("a:rPr", look)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    );
  return tag(
    "c:title",
    {},
    tag(
      "c:tx",
      {},
      `<c:rich><a:bodyPr${vertical ? ` rot="-5400000" vert="horz"` : ""}/><a:lstStyle/>${paragraphs.join("")}</c:rich>`
    ),
    tag("c:overlay", { val: 0 })
  );
}
