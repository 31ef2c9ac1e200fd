import type { CellPlace } from "../../formula";
import type { Book } from "../book/book";
import { analysisSheets } from "../book/own-sheets";
import { listOf, numberIn, type Given } from "./arguments";
import { callsOf, type KpiCall } from "./kpi-calls";
import { missingOf } from "./option-words";
import { placeKey } from "./place-key";

/** Scores that a formula weights: what stands in the cells of both arguments, side by side. */
export interface Weighing {
  readonly kpi: KpiCall;
  readonly rows: readonly WeightRow[];
  /** What happens to the weight of a missing score. */
  readonly missing: string;
  /** The weights must add up: the function refuses others. */
  readonly strict: boolean;
}

export interface WeightRow {
  readonly score: Given;
  readonly weight: Given & { readonly place: CellPlace };
  /** Of a hierarchy. */
  readonly code?: Given;
}

/** Which arguments are scores, weights, the rule for missing scores, and codes. */
const shapes: Readonly<Record<string, readonly [number, number, number, number?]>> = {
  WEIGHTED: [0, 1, 2],
  EFFECTIVEWEIGHT: [0, 1, 2],
  CONTRIBUTION: [0, 1, 2],
  COVERAGE: [0, 1, 9],
  ROLLUP: [1, 2, 3, 0],
};

/**
 * What the workbook weights, each set of weights once: a set that is part of another one (a group within the whole)
 * is left out.
 */
export const weighingsOf = (book: Book): readonly Weighing[] =>
  book.once("weighings", () => {
    const found = new Map<string, Weighing>();
    const analysis = analysisSheets(book);
    for (const kpi of callsOf(book, ...Object.keys(shapes))) {
      const weighing = weighingOf(book, kpi);
      // What only works with a scorecard's weights says nothing new of them.
      if (!weighing || weighing.rows.every(({ weight }) => analysis.has(weight.place.sheet))) continue;
      const key = weighing.rows.map(({ weight }) => placeKey(weight.place)).join("|");
      // The function that weights says what happens to missing scores; the others follow it.
      if (!found.has(key) || kpi.name === "WEIGHTED") found.set(key, weighing);
    }
    const all = [...found.values()].map((weighing) => ({
      weighing,
      cells: new Set(weighing.rows.map(({ weight }) => placeKey(weight.place))),
    }));
    return all
      .filter(
        ({ cells }) =>
          !all.some(
            (other) => other.cells.size > cells.size && [...cells].every((cell) => other.cells.has(cell))
          )
      )
      .map(({ weighing }) => weighing);
  });

function weighingOf(book: Book, kpi: KpiCall): Weighing | undefined {
  const [scoreAt, weightAt, missingAt, codeAt] = shapes[kpi.name];
  const scores = listOf(book, kpi, scoreAt);
  const weights = listOf(book, kpi, weightAt);
  const codes = codeAt === undefined ? undefined : listOf(book, kpi, codeAt);
  if (!scores || !weights || scores.length !== weights.length || weights.length < 2) return undefined;
  const rows = weights.flatMap((weight, i): WeightRow[] => {
    const { place } = weight;
    if (!place || numberIn(weight) === undefined) return [];
    return [{ score: scores[i], weight: { ...weight, place }, ...(codes?.[i] ? { code: codes[i] } : {}) }];
  });
  if (rows.length < 2) return undefined;
  const [missing] = listOf(book, kpi, missingAt) ?? [{ value: null }];
  const [strict] = (kpi.name === "WEIGHTED" && listOf(book, kpi, 3)) || [{ value: null }];
  return {
    kpi,
    rows,
    missing: missingOf(missing.value),
    strict: /^(strict|严格)$/i.test(String(strict.value ?? "").trim()),
  };
}

export const weightSum = ({ rows }: Pick<Weighing, "rows">): number =>
  rows.reduce((sum, { weight }) => sum + (numberIn(weight) ?? 0), 0);

/** 1 or 100, but for what is lost in rounding. */
export const addsUp = (sum: number): boolean => Math.abs(sum - 1) <= 1e-6 || Math.abs(sum - 100) <= 1e-4;
