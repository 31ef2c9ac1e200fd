/** What a line of an explanation is about. */
export type StepKind =
  | "cell" // the cell itself, its formula and value
  | "function" // a KPI function, its call and result
  | "input" // an argument: its cells and values
  | "calculation" // an expression with values put in
  | "rule" // a sentence: the branch taken, a policy, a limit
  | "alternative" // the value under another published convention
  | "definition" // the definition, its convention and source
  | "note"; // what could not be unfolded, or does not agree

/** A line of an explanation. */
export interface ExplainStep {
  readonly kind: StepKind;
  /** What the line is about, in a few words. */
  readonly step: string;
  /** The formula, cells, expression or sentence. */
  readonly expression: string;
  /** What it gives, as the sheet would show it; "" where the line is a sentence. */
  readonly value: string;
  /** The cells that the line is about. */
  readonly place?: { readonly sheet: string; readonly address: string };
  /** The number format of these cells, where they share one that says more than General. */
  readonly numberFormat?: string;
  /** The KPI call that the line belongs to, counted from 1; absent on lines of the formula around the calls. */
  readonly call?: number;
  /** Of the cell itself: that it is empty. */
  readonly isBlank?: boolean;
  /** The KPI function that a definition is of. */
  readonly of?: string;
}
