import type { CommentData } from "../../data";
import { child, childrenNamed, decodeXstring, type XmlElement } from "../package/xml";

/** Notes of a sheet. Threaded comments keep a note for older programs, so their text is read too. */
export function readComments(root: XmlElement): CommentData[] {
  const authors = childrenNamed(child(root, "authors"), "author").map(({ text }) => text);
  return childrenNamed(child(root, "commentList"), "comment").map((comment) => ({
    address: comment.attributes.ref,
    author: authors[Number(comment.attributes.authorId ?? 0)] ?? "",
    text: runs(child(comment, "text")),
  }));
}

function runs(element: XmlElement | undefined): string {
  const texts = element?.children.flatMap((part) =>
    part.name === "t" ? [part] : part.name === "r" ? childrenNamed(part, "t") : []
  );
  return decodeXstring((texts ?? []).map(({ text }) => text).join("")).replace(/\r\n?/g, "\n");
}
