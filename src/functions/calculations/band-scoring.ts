import { bandScorer, type BandOptions, fail, type Matrix, type Outcome, type Scorer } from "../../core";

type Rule = Required<BandOptions>;

/**
 * Scores values by a table of two columns, limit and points. The table is checked and sorted once
 * for each mode, direction and `otherwise` in turn, not for each value.
 */
export function bandScoring(): (value: number, bands: Matrix, rule: Rule) => Outcome<number> {
  let last: { readonly rule: Rule; readonly scorer: Outcome<Scorer> } | undefined;
  return (value, bands, rule) => {
    if (!last || !sameRule(last.rule, rule)) last = { rule, scorer: scorerOf(bands, rule) };
    return last.scorer.ok ? last.scorer.value(value) : last.scorer;
  };
}

const sameRule = (a: Rule, b: Rule): boolean =>
  a.mode === b.mode && a.direction === b.direction && a.otherwise === b.otherwise;

const scorerOf = (bands: Matrix, rule: Rule): Outcome<Scorer> =>
  bands[0].length === 2
    ? bandScorer(
        bands.map(([limit, points]) => ({ limit, points })),
        rule
      )
    : fail("shape", { argument: "bands" });
