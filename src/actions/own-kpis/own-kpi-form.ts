/** What a form for own KPIs and an import need besides the workbook: pure, and loaded with the views that show them. */
export { checkForm, type CheckedForm, type FormProblem } from "../../scorecard/own-kpis/check";
export {
  cardTexts,
  emptyForm,
  formOf,
  retyped,
  type CardText,
  type OwnKpiForm,
} from "../../scorecard/own-kpis/form";
export { importTable, type ImportedRow, type ImportTable } from "../../scorecard/own-kpis/import-table";
export type { ImportFault, RowTerms } from "../../scorecard/own-kpis/import-row";
export { cycleIsOpen, type OwnKpi } from "../../scorecard/own-kpis/own-kpi";
export type { SmartCheck } from "../../scorecard/own-kpis/smart";
export { kpiUnits } from "../../catalog/schema";
export { pastedTable } from "../../scorecard/own-kpis/pasted-table";
export { editDistance, tolerance } from "../../scorecard/sources/similar";
export { columnHeaders, type TableColumn } from "../../scorecard/own-kpis/table-columns";
export {
  formulaInWords,
  inBoth,
  inputId,
  inputsFrom,
  readFormula,
  type InputDraft,
} from "../../scorecard/own-kpis/words-formula";
