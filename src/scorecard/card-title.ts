import type { ScorecardModel } from "./model";
import { templateById } from "../catalog/templates";
import { wordsIn } from "./words";

/**
 * A scorecard's title: what was asked for, and else its template's name, in the language of its sheets. A template
 * that this version does not know goes by its id.
 */
export function cardTitle({ request, locale }: Pick<ScorecardModel, "request" | "locale">): string {
  const template = templateById(request.template);
  return request.title ?? (template ? wordsIn(locale).of(template.name) : request.template);
}
