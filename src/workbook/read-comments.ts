import type { CommentPlan } from "../plan/plan";
import { runBatch, type Batch } from "./batch";
import { lacks } from "./host";

/**
 * The comments on a sheet, with what was replied to them, in two requests. Notes, which are not comments, cannot be
 * read in the versions of Excel that we ask for.
 *
 * @throws WorkbookError
 */
export async function readComments(sheet: string): Promise<readonly CommentPlan[]> {
  const { result } = await runBatch(async (batch) => {
    const queued = queueComments(batch.context.workbook.worksheets.getItem(sheet));
    await batch.sync();
    return (await commentsOf(batch, [queued]))[0];
  });
  return result;
}

/** Comments whose texts are asked for; undefined in versions of Excel that have none. */
export type QueuedComments = Excel.CommentCollection | undefined;

export const queueComments = (sheet: Excel.Worksheet): QueuedComments =>
  lacks("ExcelApi", "1.10") ? undefined : sheet.comments.load("items/content");

/** Where comments stand and what was replied to them. */
export async function commentsOf(
  { sync }: Batch,
  lists: readonly QueuedComments[]
): Promise<CommentPlan[][]> {
  const queued = lists.map((list) =>
    (list?.items ?? []).map((comment) => ({
      text: comment.content,
      place: comment.getLocation().untrack().load("address"),
      replies: comment.replies.load("items/content"),
    }))
  );
  if (queued.some((list) => list.length > 0)) await sync();
  return queued.map((list) =>
    list.map(({ text, place, replies }) => ({
      address: place.address.slice(place.address.lastIndexOf("!") + 1).split(":")[0],
      text,
      replies: replies.items.map(({ content }) => content),
    }))
  );
}
