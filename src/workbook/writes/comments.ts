import type { CommentPlan, SheetPlan } from "../../plan/plan";
import type { Target } from "../target";
import { write, type Write } from "../write";

/** Comments with what was replied to them. */
export const commentWrites = ({ name, comments = [] }: SheetPlan): Write[] =>
  comments.map((plan) => write(6, plan, (target) => addComment(target, name, plan)));

export function addComment(
  { workbook }: Target,
  sheet: string,
  { address, text, replies = [] }: CommentPlan
): void {
  const comment = workbook.worksheets.getItem(sheet).comments.add(address, text);
  for (const reply of replies) comment.replies.add(reply);
}
