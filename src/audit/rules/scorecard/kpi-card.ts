import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { parseRect } from "../../../plan/addresses";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import type { AuditedScorecard } from "../../scorecard/facts";
import { kpiLabel } from "../../scorecard/kpi-labels";
import { kpiFamilies } from "../../scorecard/kpi-calls";
import { both, plain } from "../../words";

const fields = ["owner", "source", "verifier"] as const;
type Field = (typeof fields)[number];

/** KPIs that nobody answers for, that come from nowhere, or that nobody verifies. */
export const kpiCard: Rule = {
  id: "kpi-card",
  severity: "info",
  group: "scorecard",
  ...auditScorecardRules["kpi-card"],
  check(book) {
    const own = book.facts.scorecards ?? [];
    const sheets = new Set(own.map(({ sheet }) => sheet));
    return [...own.flatMap(ofScorecard), ...byHand(book, sheets)];
  },
};

const ofScorecard = ({ sheet, kpis }: AuditedScorecard): Found[] =>
  fields.flatMap((field) => {
    const lacking = kpis.flatMap(({ name, owner, place, hasSource, hasVerifier }) => {
      const lacks = field === "owner" ? owner?.value === "" : field === "source" ? !hasSource : !hasVerifier;
      const rect = parseRect((field === "owner" ? owner : place)?.address ?? "");
      return lacks && rect ? [{ ...rect, name }] : [];
    });
    return lacking.length === 0 ? [] : [lackFound(sheet, lacking, field)];
  });

const lackFound = (
  sheet: string,
  cells: readonly { row: number; column: number; name: string }[],
  field: Field
): Found =>
  foundIn(sheet, cells, both(auditScorecardMessages, `no_${field}`, { count: cells.length }), {
    evidence: cells.map((cell) => ({ cell: placeOf(sheet, cell), actual: plain(cell.name) })),
  });

/** Headings of the columns that say it in scorecards made by hand. */
const headings: Readonly<Record<Field, RegExp>> = {
  owner: /^(kpi )?(owner|responsible|accountable)$|^(责任人|负责人|责任部门)$/i,
  source: /^(data )?source( of data)?$|^(数据来源|来源)$/i,
  verifier: /^(verifier|verified by|checked by|reviewer)$|^(核验人|复核人|审核人)$/i,
};

/** Rows above a formula in which its table's headings are looked for. */
const reach = 60;

function byHand(book: Book, own: ReadonlySet<string>): Found[] {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, cells } of kpiFamilies(book)) {
    if (own.has(sheet.name)) continue;
    const set = rows.get(sheet.name) ?? new Set();
    rows.set(
      sheet.name,
      cells.reduce((all, { row }) => all.add(row), set)
    );
  }
  return [...rows].flatMap(([sheet, used]) =>
    fields.flatMap((field) => ofColumn(book, sheet, [...used], field))
  );
}

function ofColumn(book: Book, sheet: string, rows: readonly number[], field: Field): Found[] {
  const view = book.sheet(sheet)!;
  const first = Math.min(...rows);
  for (let row = Math.max(0, first - reach); row < first; row++) {
    for (let column = 0; column < view.columns; column++) {
      const text = view.value(row, column);
      if (typeof text !== "string" || !headings[field].test(text.trim())) continue;
      const named = rows.flatMap((r) => {
        const name = kpiLabel(book, { sheet, row: r, column });
        return name === undefined ? [] : [{ row: r, column, name }];
      });
      const lacking = named.filter((each) => view.isBlank(each.row, column));
      // A column that is blank throughout is not in use.
      return lacking.length > 0 && lacking.length < named.length ? [lackFound(sheet, lacking, field)] : [];
    }
  }
  return [];
}
