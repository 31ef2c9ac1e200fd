import type { CommentData } from "../../data";
import { commentText } from "../../book/comment-text";
import { parseArea } from "../a1";
import { escapeXml, tag } from "../package/xml";
import { textXml } from "./cells";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The part with the notes' authors and texts. */
export function commentsXml(comments: readonly CommentData[]): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const list = comments.map((comment) =>
    tag(
      "comment",
      { ref: comment.address, authorId: authors.indexOf(comment.author) },
      tag("text", {}, textXml("t", commentText(comment)))
    )
  );
  return (
    HEAD +
    tag(
      "comments",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      tag("authors", {}, ...authors.map((author) => `<author>${escapeXml(author)}</author>`)),
      tag("commentList", {}, ...list)
    )
  );
}

/** The boxes of the notes: Excel still wants them as VML ([MS-OE376], legacy drawing), or it shows no notes at all. */
export function commentBoxesVml(comments: readonly CommentData[]): string {
  const boxes = comments.map(({ address }, index) => {
    const { top: row, left: column } = parseArea(address)!;
    const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 10].join(", ");
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox><div style="text-align:left"></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join("")}</xml>`
  );
}
