import { textLiteral } from "../plan/references";
import { type Grain, periodLabelFormula } from "./periods";
import { fromOutside, type Places } from "./sheet/places";
import type { Words } from "./words";

/** The line below a sheet's title: the organisation, if there is one, and the period in force. */
export function subtitleFormula(organisation: string, places: Places, grain: Grain, words: Words): string {
  const start = fromOutside(places, places.period.start);
  const period = `IF(${start}="","",${periodLabelFormula(start, grain, words.locale)})`;
  return organisation ? `${textLiteral(`${organisation} · `)}&${period}` : period;
}
