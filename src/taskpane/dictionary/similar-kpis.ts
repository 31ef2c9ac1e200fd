import type { KpiDefinition } from "../../catalog/types";
import { editDistance, tolerance } from "../../actions/own-kpis/own-kpi-form";
import { wordsOf } from "../new-scorecard/kpi-search";

/** As many as are looked through at a glance. */
const most = 5;

/** Of what was asked for, half has to be there: two pieces at least, or the only one. */
const isEnough = (found: number, asked: number): boolean =>
  found >= Math.min(2, asked) && found / asked >= 0.5;

const chinese = /^[\u3400-\u9fff]+$/;

/** Latin words as they are; of Chinese, which has no blanks, every two letters that stand together. */
const piecesOf = (text: string): string[] =>
  wordsOf(text)
    .flatMap((word) => word.match(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g) ?? [])
    .flatMap((run) =>
      chinese.test(run) && run.length > 2
        ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
        : [run]
    );

const isNear = (piece: string, word: string): boolean => {
  // What is found is only offered, so a letter more may be wrong than where a header is read.
  const allowed = (text: string): number => (text.length >= 8 ? 2 : tolerance(text));
  const wrong = chinese.test(piece) ? 0 : Math.min(allowed(piece), allowed(word));
  return piece === word || (wrong > 0 && editDistance(piece, word, wrong) <= wrong);
};

/**
 * KPIs whose names or aliases say nearly what was searched for: in another order, or misspelt. Asked for where
 * nothing fits; the nearest come first.
 *
 * @example similarKpis(kpis, "流失客户")[0].name.zh  // "客户流失率"
 * @example similarKpis(kpis, "costumer retenton")[0].id  // "customer-retention-rate"
 */
export function similarKpis(kpis: readonly KpiDefinition[], query: string): KpiDefinition[] {
  const pieces = piecesOf(query);
  if (pieces.length === 0) return [];
  const foundIn = ({ name, aliases }: KpiDefinition): number => {
    const said = [name.en, name.zh, ...aliases.en, ...aliases.zh].flatMap(piecesOf);
    return pieces.filter((piece) => said.some((word) => isNear(piece, word))).length;
  };
  return kpis
    .map((kpi) => ({ kpi, found: foundIn(kpi) }))
    .filter(({ found }) => isEnough(found, pieces.length))
    .sort((a, b) => b.found - a.found)
    .slice(0, most)
    .map(({ kpi }) => kpi);
}
