/** What the pane's sign-off view does, in one chunk that is fetched when the view is opened. */
import { goTo } from "../go-to";
import { listScorecards, type ListedScorecard } from "../list-scorecards";
import { cardTitle } from "../../scorecard/card-title";
import type { RunOptions } from "../action";
import type { Place } from "../../workbook/place";
import { differenceSentence, type Difference } from "../../scorecard/sign-off";
import { checkSignOffs, type SignOffState } from "./check-sign-offs";
import { signOff, type SignedOff, type SignOffOrder } from "./sign-off";

export type { Difference, ListedScorecard, SignOffState, SignOffOrder, SignedOff };
export { differenceSentence };

/** A scorecard as it can be chosen: `title` tells it from the others. */
export interface SignableScorecard extends ListedScorecard {
  readonly title: string;
}

export interface SignOffOverview {
  readonly scorecards: readonly SignableScorecard[];
  readonly ledger: SignOffState;
}

/** The scorecards that can be signed, and what the ledger says. */
export async function readSignOffs(options: RunOptions): Promise<SignOffOverview> {
  const titled = (await listScorecards()).map((each) => ({ ...each, title: cardTitle(each.model) }));
  const scorecards = titled.map((each) =>
    titled.some((other) => other !== each && other.title === each.title)
      ? { ...each, title: `${each.title} · ${each.sheet}` }
      : each
  );
  return { scorecards, ledger: await checkSignOffs.run(undefined, options) };
}

export const signOffPeriod = (order: SignOffOrder, options: RunOptions): Promise<SignedOff> =>
  signOff.run(order, options);

/** Shows the cells of a difference. */
export async function showDifference({ sheet, address }: Place, options: RunOptions): Promise<void> {
  await goTo.run({ sheet, address }, options);
}
