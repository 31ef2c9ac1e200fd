import type { CellValue } from "../snapshot";

/**
 * What is known of a workbook's scorecards besides what stands in its cells: from the models that are stored with
 * them, the sign-off ledger and the records of detached formulas. Plain data; everything is optional, and rules
 * that need what is absent are silent.
 */
export interface AuditFacts {
  readonly scorecards?: readonly AuditedScorecard[];
  readonly detached?: readonly DetachedFormula[];
}

/** A scorecard of this add-in as it stands now. */
export interface AuditedScorecard {
  /** Its sheet's name now. */
  readonly sheet: string;
  readonly title: string;
  /** The cell with the sum of all weights, without its sheet. */
  readonly total?: string;
  readonly kpis: readonly AuditedKpi[];
  /** Groups that carry weights of their own; none where weights are shares of the whole. */
  readonly groups: readonly {
    readonly name: string;
    readonly weight: CellFact;
    /** Ids of the KPIs in it. */
    readonly kpis: readonly string[];
  }[];
  /** Highest attainment that scores; absent where there is no limit. */
  readonly cap?: number;
  readonly sources: readonly AuditedSource[];
}

/** A cell of the scorecard's sheet: its address without the sheet, and what it holds. */
export interface CellFact {
  readonly address: string;
  readonly value: CellValue;
}

export interface AuditedKpi {
  readonly id: string;
  readonly name: string;
  readonly weight?: CellFact;
  readonly attainment?: CellFact;
  readonly owner?: CellFact;
  /** The cell with its name. */
  readonly place?: CellFact;
  /** Figures come from a mapping or a data entry table. */
  readonly hasSource: boolean;
  /** Its card says who verifies the figure. */
  readonly hasVerifier: boolean;
  /** A target that is not what it was. */
  readonly target?: {
    readonly cell: CellFact;
    readonly before: CellValue;
    /**
     * Against the last sign-off of the period by its number, or against the scorecard as it was made; "data" where
     * its target was read from the data then.
     */
    readonly since: { readonly kind: "made" | "data" } | { readonly kind: "signed"; readonly number: number };
  };
}

/** The days for which a scorecard's rows of data are there. */
export interface AuditedSource {
  readonly name: string;
  readonly sheet: string;
  /** The column of dates, A1 without its sheet. */
  readonly range: string;
  /** Serials of the 1900 system, each day once, in order. */
  readonly days: readonly number[];
  /** The period that the scorecard shows: from the first day up to, and without, `end`. */
  readonly period: { readonly start: number; readonly end: number };
}

/** A KPI formula that was replaced by the same calculation in Excel's own functions. */
export interface DetachedFormula {
  readonly sheet: string;
  /** Where the cell is now, without its sheet. */
  readonly address: string;
  /** The KPI formula, and its twin as it was written then. */
  readonly original: string;
  readonly twin: string;
  /** What the references of then have become since. */
  readonly moved: Readonly<Record<string, string>>;
}
