import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { placeOf, type Position } from "../../book/place";
import type { FormulaCell } from "../../book/pattern";
import type { Value } from "../../../formula";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { elementsOf, listOf } from "../../scorecard/arguments";
import { callsOf, type KpiCall } from "../../scorecard/kpi-calls";
import { conventionOf, directionOf, missingOf, zeroTargetOf } from "../../scorecard/option-words";
import type { Book } from "../../book/book";
import { both, plain } from "../../words";

interface Policy {
  readonly key: "convention" | "zeroTarget" | "missing" | "cap";
  readonly functions: readonly string[];
  /** The policy of a call; undefined where it makes no difference there. */
  read(book: Book, kpi: KpiCall): string | undefined;
}

const firstOf = (book: Book, kpi: KpiCall, index: number): Value =>
  listOf(book, kpi, index)?.[0]?.value ?? null;

const policies: readonly Policy[] = [
  {
    key: "convention",
    functions: ["ATTAINMENT"],
    read(book, kpi) {
      // Both conventions are the same where higher is better, for positive targets.
      const lower = elementsOf(book, kpi, 2)?.some(([word]) => directionOf(word.value) === "lower") ?? false;
      return lower ? conventionOf(firstOf(book, kpi, 5)) : undefined;
    },
  },
  {
    key: "zeroTarget",
    functions: ["ATTAINMENT"],
    read: (book, kpi) => zeroTargetOf(firstOf(book, kpi, 6)),
  },
  {
    key: "missing",
    functions: ["WEIGHTED"],
    read: (book, kpi) => missingOf(firstOf(book, kpi, 2)),
  },
  {
    key: "cap",
    functions: ["ATTAINMENT", "PROGRESS"],
    read(book, kpi) {
      const cap = firstOf(book, kpi, 4);
      return typeof cap === "number" ? String(cap) : "–";
    },
  },
];

/** One scorecard calculated by two rules. */
export const mixedConventions: Rule = {
  id: "mixed-conventions",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["mixed-conventions"],
  check: (book) => policies.flatMap((policy) => ofPolicy(book, policy)),
};

function ofPolicy(book: Book, policy: Policy): Found[] {
  const sheets = new Map<string, Map<string, FormulaCell[]>>();
  for (const kpi of callsOf(book, ...policy.functions)) {
    const said = policy.read(book, kpi);
    if (said === undefined) continue;
    let own = sheets.get(kpi.cell.sheet);
    if (!own) sheets.set(kpi.cell.sheet, (own = new Map()));
    const cells = own.get(said);
    if (cells) cells.push(kpi.cell);
    else own.set(said, [kpi.cell]);
  }
  return [...sheets].flatMap(([sheet, by]) => {
    if (by.size < 2) return [];
    const sorted = [...by].sort((a, b) => b[1].length - a[1].length);
    const [[most]] = sorted;
    const others = sorted.slice(1);
    const cells: Position[] = others.flatMap(([, list]) => list);
    const first = sorted[0][1][0];
    return [
      foundIn(
        sheet,
        cells,
        both(auditScorecardMessages, `mixed_${policy.key}`, {
          most,
          others: others.map(([said]) => said).join(", "),
          count: cells.length,
        }),
        {
          evidence: [
            ...others.flatMap(([said, list]) =>
              list.map((cell) => ({ cell: placeOf(sheet, cell), actual: plain(said), expected: plain(most) }))
            ),
            { cell: placeOf(sheet, first), actual: plain(first.formula) },
          ],
          severity: policy.key === "cap" ? "info" : "warning",
        }
      ),
    ];
  });
}
