import { decided } from "./decided";
import { when } from "./writer";

/** IF whose branches are only written where they may be taken. */
export function choose(condition: string, then: () => string, otherwise: () => string): string {
  const known = decided(condition);
  if (known !== undefined) return known ? then() : otherwise();
  return when(condition, then(), otherwise());
}
