import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { placeOf } from "../../book/place";
import { foundIn, groupBy } from "../../found";
import type { Rule } from "../../rule";
import { elementsOf, listOf, numberIn } from "../../scorecard/arguments";
import { callsOf, type KpiCall } from "../../scorecard/kpi-calls";
import { kpiLabel } from "../../scorecard/kpi-labels";
import { zeroTargetOf } from "../../scorecard/option-words";
import { placeKey, shown } from "../../scorecard/place-key";
import type { CellPlace } from "../../../formula";
import type { Book } from "../../book/book";
import { both, plain } from "../../words";

/** Which argument is divided, and which it is divided by. */
const divisions: Readonly<Record<string, readonly [numerator: number, denominator: number]>> = {
  ATTAINMENT: [0, 1],
  RATE: [0, 1],
  CHURN: [0, 1],
  RETENTION: [1, 0],
  CAC: [0, 1],
  ROI: [0, 1],
  GROWTH: [0, 1],
  CAGR: [1, 0],
  RUNRATE: [0, 1],
  REQUIREDRATE: [0, 2],
};

/** So many times the numerator is no ratio of two figures of one business any more. */
const absurd = 1e6;

interface Zero {
  readonly place: CellPlace;
  readonly value: number;
  readonly function: string;
}

/** Denominators of zero, or so near to it that the ratio means nothing. */
export const zeroDenominator: Rule = {
  id: "zero-denominator",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["zero-denominator"],
  check(book) {
    const zeros = new Map<string, Zero>();
    for (const kpi of callsOf(book, ...Object.keys(divisions))) {
      if (allowsZero(book, kpi)) continue;
      const [a, b] = divisions[kpi.name];
      for (const [numerator, denominator] of elementsOf(book, kpi, a, b) ?? []) {
        const [above, below] = [numberIn(numerator), numberIn(denominator)];
        if (above === undefined || below === undefined || !denominator.place) continue;
        const nearly = below !== 0 && Math.abs(below) < 1e-3 && Math.abs(above / below) >= absurd;
        if (below !== 0 && !nearly) continue;
        zeros.set(placeKey(denominator.place), {
          place: denominator.place,
          value: below,
          function: `KPI.${kpi.name}`,
        });
      }
    }
    const groups = groupBy(
      [...zeros.values()],
      (zero) => `${zero.place.sheet}|${zero.function}|${zero.value === 0}`
    );
    return [...groups.values()].map((group) =>
      foundIn(
        group[0].place.sheet,
        group.map(({ place }) => place),
        both(auditScorecardMessages, group[0].value === 0 ? "zeroDenominator" : "tinyDenominator", {
          function: group[0].function,
          count: group.length,
          value: shown(group[0].value),
        }),
        {
          evidence: group.map(({ place, value }) => ({
            cell: placeOf(place.sheet, place),
            actual: plain([shown(value), kpiLabel(book, place)].filter(Boolean).join(" · ")),
          })),
        }
      )
    );
  },
};

/** A target of zero counts as met or not met where the formula says so. */
const allowsZero = (book: Book, kpi: KpiCall): boolean =>
  kpi.name === "ATTAINMENT" && zeroTargetOf(listOf(book, kpi, 6)?.[0]?.value ?? null) === "met";
