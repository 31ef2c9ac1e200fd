import type { RemoteObject } from "../../host/remote-object";
import { area, formatArea, parseArea } from "../book/area";
import type { Book } from "../book/book";
import type { CommentData } from "../data";
import { toRange, resolve, type RangeTarget } from "./range-context";
import { invalidArgument, itemExists, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeObject } from "./factory";

interface CommentsTarget {
  readonly book: Book;
  readonly sheetId?: string;
}
interface CommentTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly comment: CommentData;
}

const idOf = ({ sheetId, comment }: CommentTarget): string => `{${sheetId}-${comment.address}}`;

const list = ({ book, sheetId }: CommentsTarget): CommentTarget[] =>
  book
    .sheets()
    .filter((sheet) => sheetId === undefined || sheet.id === sheetId)
    .flatMap((sheet) => sheet.state.comments.map((comment) => ({ book, sheetId: sheet.id, comment })));

const locate = (target: CommentsTarget, cell: unknown): RangeTarget => {
  const range =
    typeof cell === "string"
      ? resolve(target.book, target.sheetId ?? target.book.selection.sheetId, cell)
      : toRange(cell);
  if (range.area.rows * range.area.columns !== 1) throw invalidArgument();
  return range;
};

const COMMENT: RemoteType<CommentTarget> = {
  name: "Comment",
  book: (target) => target.book,
  identity: (target) => ({ Id: idOf(target) }),
  scalars: {
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => "" },
    Content: {
      get: ({ comment }) => comment.text,
      set: ({ comment }, value: string) => void (comment.text = value),
    },
    ContentType: { get: () => "Plain" },
    Id: { get: idOf },
    Resolved: { get: () => false, set: () => undefined },
  },
  navigations: { Replies: (target) => new Remote(COMMENT_REPLIES, target) },
  methods: {
    Delete: ({ book, sheetId, comment }) => {
      const { state } = book.sheet(sheetId);
      const index = state.comments.indexOf(comment);
      if (index < 0) throw itemNotFound();
      state.comments.splice(index, 1);
      book.redraw(sheetId);
    },
    GetLocation: ({ book, sheetId, comment }) => {
      const place = parseArea(comment.address.replaceAll("$", ""));
      if (!place) throw itemNotFound();
      return rangeObject({ book, sheetId, area: place });
    },
  },
};

interface ReplyTarget extends CommentTarget {
  readonly reply: NonNullable<CommentData["replies"]>[number];
}

const COMMENT_REPLY: RemoteType<ReplyTarget> = {
  name: "CommentReply",
  book: (target) => target.book,
  identity: (target) => ({ Id: replyId(target) }),
  scalars: {
    AuthorName: { get: ({ reply }) => reply.author },
    Content: { get: ({ reply }) => reply.text, set: ({ reply }, value: string) => void (reply.text = value) },
    ContentType: { get: () => "Plain" },
    Id: { get: (target) => replyId(target) },
  },
};

const replyId = (target: ReplyTarget): string =>
  `{${idOf(target)}-${target.comment.replies?.indexOf(target.reply)}}`;

const replyObjects = (target: CommentTarget): RemoteObject[] =>
  (target.comment.replies ?? []).map((reply) => new Remote(COMMENT_REPLY, { ...target, reply }));

const COMMENT_REPLIES: RemoteType<CommentTarget> = {
  name: "CommentReplyCollection",
  book: (target) => target.book,
  items: replyObjects,
  methods: {
    Add: (target, content: string) => {
      const reply = { author: "", text: content };
      (target.comment.replies ??= []).push(reply);
      target.book.redraw(target.sheetId);
      return new Remote(COMMENT_REPLY, { ...target, reply });
    },
    GetCount: ({ comment }) => comment.replies?.length ?? 0,
  },
};

const commentObject = (target: CommentTarget): RemoteObject => new Remote(COMMENT, target);

const byCell = (target: CommentsTarget, cell: unknown): CommentTarget | undefined => {
  const place = locate(target, cell);
  return list({ ...target, sheetId: place.sheetId }).find(
    ({ comment }) => comment.address.replaceAll("$", "") === formatArea(place.area)
  );
};

const byId = (target: CommentsTarget, id: unknown): RemoteObject => {
  const found = list(target).find((comment) => idOf(comment) === id);
  if (!found) throw itemNotFound();
  return commentObject(found);
};

const COMMENTS: RemoteType<CommentsTarget> = {
  name: "CommentCollection",
  book: (target) => target.book,
  items: (target) => list(target).map(commentObject),
  item: (target, [id]) => byId(target, id),
  methods: {
    Add: (target, cell, content) => {
      const place = locate(target, cell);
      if (byCell(target, cell)) throw itemExists();
      const text =
        typeof content === "string"
          ? content
          : String((content as { richContent?: string })?.richContent ?? "");
      const comment: CommentData = {
        address: formatArea(area(place.area.row, place.area.column)),
        author: "",
        text,
      };
      target.book.sheet(place.sheetId).state.comments.push(comment);
      target.book.redraw(place.sheetId);
      return commentObject({ book: target.book, sheetId: place.sheetId, comment });
    },
    GetCount: (target) => list(target).length,
    GetItem: byId,
    GetItemAt: (target, index: number) => {
      const found = list(target)[index];
      if (!found) throw invalidArgument();
      return commentObject(found);
    },
    GetItemByCell: (target, cell) => {
      const found = byCell(target, cell);
      if (!found) throw itemNotFound();
      return commentObject(found);
    },
    GetItemOrNullObject: (target, id) =>
      list(target).some((comment) => idOf(comment) === id) ? byId(target, id) : null,
  },
};

/** The comments of the workbook, or of one sheet. */
export const commentCollection = (book: Book, sheetId?: string): RemoteObject =>
  new Remote(COMMENTS, { book, sheetId });
