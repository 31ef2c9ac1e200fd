import type { SheetPlan } from "../plan/plan";
import type { Batch } from "./batch";
import { Target } from "./target";
import { addComment } from "./writes/comments";

/** Adds the comments of sheets to those of their cells that have none. Nothing is asked where there are none to add. */
export async function addComments(
  { context, sync }: Batch,
  sheets: readonly Pick<SheetPlan, "name" | "comments">[]
): Promise<void> {
  const wanted = sheets.filter(({ comments = [] }) => comments.length > 0);
  if (wanted.length === 0) return;
  const there = wanted.map(({ name }) => context.workbook.worksheets.getItem(name).comments.load("items/id"));
  await sync();
  const places = there.map(({ items }) =>
    items.map((comment) => comment.getLocation().untrack().load("address"))
  );
  if (places.some((list) => list.length > 0)) await sync();
  const target = new Target(context.workbook);
  wanted.forEach(({ name, comments = [] }, i) => {
    const taken = new Set(places[i].map(({ address }) => address.slice(address.lastIndexOf("!") + 1)));
    for (const comment of comments) if (!taken.has(comment.address)) addComment(target, name, comment);
  });
  await sync();
}
