/** What is wrong with a workbook: rules over a Snapshot. */
export {
  auditSteps,
  auditWorkbook,
  type AuditGap,
  type AuditOptions,
  type AuditResult,
  type AuditStep,
} from "./audit";
export { Book, type Family } from "./book/book";
export type { FormulaCell, Pattern } from "./book/pattern";
export {
  findingKey,
  severities,
  type Evidence,
  type Finding,
  type Fix,
  type FormulaChange,
  type Severity,
  type ValueChange,
} from "./finding";
export type { Found, Rule } from "./rule";
export { rules } from "./rules";
export type {
  AuditedKpi,
  AuditedScorecard,
  AuditedSource,
  AuditFacts,
  CellFact,
  DetachedFormula,
} from "./scorecard/facts";
export type { CellValue, NameSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";
