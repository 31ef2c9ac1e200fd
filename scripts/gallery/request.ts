import {
  answered,
  questionsOf,
  type KpiMapping,
  type ScorecardRequest,
  type Source,
} from "../../src/scorecard";
import type { TemplateBook } from "./template-book";

/**
 * What the user of a template asks for: everything plausible agreed to, percentages under "(%)" taken
 * as whole ones, and targets, bands and baselines given where the data have none.
 */
export function requestFor(
  book: TemplateBook,
  proposed: readonly KpiMapping[],
  sources: readonly Source[]
): ScorecardRequest {
  const settled = questionsOf(proposed, sources).reduce(
    (mapping, { id }) => [...answered(mapping, id, "whole")],
    [...proposed]
  );
  const mapping = settled.map((each) =>
    each.confidence === "plausible" ? { ...each, confirmed: true } : each
  );
  const given = Object.entries(book.targets).filter(([id]) => !book.targetsInData.includes(id));
  const numbers = given.filter(([id, target]) => typeof target === "number" && !(id in book.baselines));
  const bands = given.filter(([, target]) => typeof target === "object");
  return {
    template: book.template,
    mapping,
    grain: book.grain,
    period: "latest",
    organisation: book.organisation,
    targets: Object.fromEntries(numbers) as Record<string, number>,
    bands: Object.fromEntries(bands) as Record<string, { lower: number; upper: number }>,
    baselines: book.baselines,
  };
}
