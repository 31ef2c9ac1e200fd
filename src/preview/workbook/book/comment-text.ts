import type { CommentData } from "../data";

/** A comment with what was replied to it, as one text: boxes and files of notes know no replies. */
export const commentText = ({ text, replies = [] }: CommentData): string =>
  [text, ...replies.map((reply) => reply.text)].join("\n");
