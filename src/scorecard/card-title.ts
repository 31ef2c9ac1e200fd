import type { ScorecardModel } from "./model";
import { templateOf } from "./rows/groups";
import { wordsIn } from "./words";

/** A scorecard's title: what was asked for, and else its template's name, in the language of its sheets. */
export const cardTitle = ({ request, locale }: Pick<ScorecardModel, "request" | "locale">): string =>
  request.title ?? wordsIn(locale).of(templateOf(request.template).name);
