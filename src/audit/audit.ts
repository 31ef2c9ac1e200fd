import { auditMessages } from "../i18n/audit";
import type { Message } from "../i18n/sentence";
import { parseRect, type Rect } from "../plan/addresses";
import { Book } from "./book/book";
import { covers } from "./book/place";
import { severities, type Finding } from "./finding";
import type { Rule } from "./rule";
import { rules as allRules } from "./rules";
import type { AuditFacts } from "./scorecard/facts";
import type { Snapshot } from "./snapshot";
import { both, plain } from "./words";

export interface AuditOptions {
  /** Ids of the rules to apply; all if absent. */
  readonly rules?: readonly string[];
  /** What is known of the workbook's scorecards besides what stands in cells. */
  readonly facts?: AuditFacts;
  /** Called before each rule: how many are done, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/** What could not be audited. */
export interface AuditGap {
  readonly sheet?: string;
  readonly rule?: string;
  readonly sentence: Message;
}

export interface AuditResult {
  /** The gravest first, then by sheet and place. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly AuditGap[];
  readonly sheets: number;
  readonly formulas: number;
}

/**
 * What is wrong with a workbook. Pure: nothing is read or changed besides the snapshot. A rule that fails is
 * reported as a gap, the others are applied all the same.
 *
 * @example auditWorkbook(snapshot).findings[0].sentence.en
 * // "#DIV/0! stands here, and 3 more cells show an error because of it."
 */
export function auditWorkbook(snapshot: Snapshot, options: AuditOptions = {}): AuditResult {
  const steps = auditSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.progress?.(step.value.done, step.value.total);
  }
}

/** How many rules have been applied, of how many. */
export interface AuditStep {
  readonly done: number;
  readonly total: number;
}

/** The same rule by rule, for those who have something else to do in between: a large workbook takes seconds. */
export function* auditSteps(
  snapshot: Snapshot,
  options: Pick<AuditOptions, "rules" | "facts"> = {}
): Generator<AuditStep, AuditResult, undefined> {
  const book = new Book(snapshot, options.facts);
  const chosen = allRules.filter(({ id }) => !options.rules || options.rules.includes(id));
  const findings: Finding[] = [];
  const gaps: AuditGap[] = gapsOf(snapshot);
  for (const [done, rule] of chosen.entries()) {
    yield { done, total: chosen.length };
    const result = applied(rule, book);
    if (Array.isArray(result)) findings.push(...result);
    else gaps.push(result);
  }
  return {
    findings: sorted(withoutEchoes(findings), book),
    gaps,
    sheets: book.sheets.length,
    formulas: book.formulas.length,
  };
}

function applied(rule: Rule, book: Book): Finding[] | AuditGap {
  try {
    return rule.check(book).map((found) => ({ rule: rule.id, severity: rule.severity, ...found }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { rule: rule.id, sentence: both(auditMessages, "ruleFailed", { rule: rule.name, message }) };
  }
}

/** What one rule says of cells about which another rule has said all there is to say. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  "number-in-formula": ["inconsistent-formula"],
  "incomplete-sum": ["inconsistent-formula"],
  "double-counted": ["circular-reference"],
  "blanks-in-keys": ["number-as-text"],
};

/** One finding for a fault: an echo of the same cells is left out, but only where its source is there. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const covered = new Map<string, Rect[]>();
  const wanted = new Set(Object.values(echoes).flat());
  for (const { rule, sheet, range } of findings) {
    if (!wanted.has(rule) || range === undefined) continue;
    const key = `${rule}|${sheet}`;
    const rects = covered.get(key);
    if (rects) rects.push(...rectsOf(range));
    else covered.set(key, rectsOf(range));
  }
  return findings.filter(({ rule, sheet, range }) => {
    const outer = (echoes[rule] ?? []).flatMap((source) => covered.get(`${source}|${sheet}`) ?? []);
    if (outer.length === 0 || range === undefined) return true;
    return !rectsOf(range).every((rect) => outer.some((each) => covers(each, rect)));
  });
}

const rectsOf = (range: string): Rect[] => range.split(",").flatMap((address) => parseRect(address) ?? []);

function gapsOf({ gaps = [], sheets }: Snapshot): AuditGap[] {
  const unread = gaps.map(({ sheet, reason }) => ({ sheet, sentence: plain(reason) }));
  const valuesOnly = sheets.filter(({ formulas, values }) => !formulas && values.length > 0);
  return [
    ...unread,
    ...valuesOnly.map(({ name }) => ({ sheet: name, sentence: both(auditMessages, "noFormulasRead") })),
  ];
}

function sorted(findings: readonly Finding[], book: Book): Finding[] {
  const keyed = findings.map((finding) => {
    const place = finding.range === undefined ? undefined : parseRect(finding.range.split(",")[0]);
    const sheet = finding.sheet === undefined ? -1 : (book.sheet(finding.sheet)?.index ?? -1);
    return { finding, grade: severities.indexOf(finding.severity), sheet, ...place };
  });
  keyed.sort(
    (a, b) =>
      a.grade - b.grade ||
      a.sheet - b.sheet ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1)
  );
  return keyed.map(({ finding }) => finding);
}
