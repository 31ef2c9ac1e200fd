import type { ExistingSheet } from "./existing-sheet";

/**
 * What to put into a workbook, as plain JSON-serialisable data. Builders (`scorecard/`, report
 * sheets of `audit/`) make a Plan; `workbook/apply-plan` writes it. Tests and the preview look at it.
 *
 * Addresses are A1 addresses without a sheet name, relative to their own sheet.
 * Rows and columns, where they are numbers, count from 0.
 */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  /** Names scoped to the workbook. Names scoped to a sheet stand in its SheetPlan. */
  readonly names?: readonly NamePlan[];
  /** Document settings to store with the workbook (the scorecard's own model): key → JSON value. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The sheet and the cell that are selected in the end. */
  readonly select?: { readonly sheet: string; readonly address: string };
}

export interface SheetPlan {
  /** Present: the sheet is in the workbook already, and this happens to it first. Absent: it is added. */
  readonly existing?: ExistingSheet;
  /** Final name: free in this workbook, at most 31 characters (`plan/sheet-name.ts` makes it so). */
  readonly name: string;
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** Written in order. Blocks do not overlap. */
  readonly blocks: readonly Block[];
  /** Applied in order, later ones win. */
  readonly styles: readonly StyleRun[];
  /** Widths in pixels at 100 %, by column letters such as "A" or "C:F". */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Heights in pixels, by row numbers as in A1, such as "1" or "5:20". */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly hiddenColumns?: readonly string[];
  readonly hiddenRows?: readonly string[];
  readonly tables?: readonly TablePlan[];
  /** Names scoped to this sheet. */
  readonly names?: readonly NamePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly shapes?: readonly ShapePlan[];
  readonly comments?: readonly CommentPlan[];
  /** Number of rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintPlan;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
}

/** What one cell gets. Text is data and is written as text, whatever it begins with; only a Formula calculates. */
export type CellContent = string | number | boolean | null | Formula;

/** A formula of our own builders, with its leading "=". A formula that spills stands in its first cell only; the others are null. */
export interface Formula {
  readonly formula: string;
  /** Rows and columns that the result is expected to fill, when more than one cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A rectangle of cells, written in one go. `null` leaves a cell alone. */
export interface Block {
  readonly address: string;
  readonly cells: readonly (readonly CellContent[])[];
}

export interface StyleRun {
  /** One or more rectangles, such as ["A1:C1", "E5"]. */
  readonly addresses: readonly string[];
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The typeface's name. */
  readonly font?: string;
  readonly underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly color?: string;
  /** "none" takes a fill away. */
  readonly fill?: string;
  readonly horizontal?:
    "Left" | "Center" | "Right" | "General" | "CenterAcrossSelection" | "Fill" | "Justify" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly merge?: boolean;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical", BorderStyle>
  >;
}

export interface BorderStyle {
  readonly style:
    "Continuous" | "Double" | "Dot" | "Dash" | "DashDot" | "DashDotDot" | "SlantDashDot" | "None";
  readonly weight?: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color?: string;
}

/** A comment on a cell that has none; its author is whoever writes it. */
export interface CommentPlan {
  readonly address: string;
  readonly text: string;
  readonly replies?: readonly string[];
}

export interface TablePlan {
  readonly name: string;
  readonly address: string;
  readonly style?: string;
}

export interface NamePlan {
  readonly name: string;
  /** An address on the plan's sheet, or a formula with "=" for a constant or a formula name. */
  readonly refersTo: string;
  readonly comment?: string;
  /** Not shown in Excel's list of names; only for names of the workbook's scope. */
  readonly hidden?: boolean;
}

export interface ValidationPlan {
  readonly address: string;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listRange"; readonly source: string }
    | { readonly kind: "decimal"; readonly min?: number; readonly max?: number }
    | { readonly kind: "wholeNumber"; readonly min?: number; readonly max?: number }
    | { readonly kind: "date" }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatPlan {
  readonly address: string;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "textContains"; readonly text: string }
    | {
        readonly kind: "cellValue";
        readonly operator:
          | "LessThan"
          | "GreaterThan"
          | "EqualTo"
          | "NotEqualTo"
          | "GreaterThanOrEqual"
          | "LessThanOrEqual"
          | "Between";
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: "dataBar"; readonly color: string };
  readonly style?: { readonly color?: string; readonly fill?: string; readonly bold?: boolean };
  readonly stopIfTrue?: boolean;
}

/** A native chart bound to ranges of one sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly type:
    | "Line"
    | "LineMarkers"
    | "ColumnClustered"
    | "ColumnStacked"
    | "BarClustered"
    | "BarStacked"
    | "Pie"
    | "XYScatter"
    | "Area"
    | "Radar"
    | "RadarMarkers";
  /** The sheet whose ranges the chart reads; its own sheet if absent. */
  readonly sourceSheet?: string;
  /** One rectangle: header row with the series' names, first column the categories. Keeps the request small. */
  readonly source: string;
  /**
   * Series in the order of the source's columns; how each one looks. Where types differ, columns and
   * bars stand before lines and the primary axes before the secondary: Excel numbers them so.
   */
  readonly series: readonly SeriesPlan[];
  /** Lines are separated by "\n". */
  readonly title: string;
  /** In points; the application's own size if absent. */
  readonly titleSize?: number;
  readonly titleColor?: string;
  /** The rectangle of cells that the chart covers. */
  readonly position: string;
  readonly valueAxis?: {
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
    readonly majorUnit?: number;
    readonly title?: string;
    readonly gridlines?: boolean;
    readonly visible?: boolean;
  };
  /** Of the series on the secondary axis. */
  readonly secondaryAxis?: {
    readonly min?: number;
    readonly max?: number;
    readonly majorUnit?: number;
    readonly numberFormat?: string;
    readonly visible?: boolean;
  };
  readonly categoryAxis?: {
    readonly numberFormat?: string;
    readonly visible?: boolean;
    readonly reversed?: boolean;
    readonly tickLabelSpacing?: number;
    /** Of the labels, in points. */
    readonly size?: number;
  };
  readonly legend?: "Top" | "Bottom" | "Right" | "Left" | "None";
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export interface SeriesPlan {
  readonly type?: ChartPlan["type"];
  /** "none": an invisible column or bar, on which others stand. */
  readonly color?: string;
  /** Colour of the line around a column or bar. */
  readonly outline?: string;
  /** Of columns and bars on the same axes, in per cent of their width; the chart's if absent. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** False: the series has no entry in the legend. */
  readonly inLegend?: boolean;
  readonly lineStyle?: "Continuous" | "Dash" | "Dot" | "None";
  /** In points. */
  readonly weight?: number;
  readonly marker?: "None" | "Circle" | "Diamond" | "Triangle" | "Square";
  readonly markerSize?: number;
  readonly secondaryAxis?: boolean;
  readonly dataLabels?:
    | boolean
    | {
        readonly numberFormat?: string;
        readonly position?: "Top" | "Bottom" | "Center" | "OutsideEnd" | "InsideEnd" | "InsideBase" | "Right";
        /** The series' name instead of the value. */
        readonly name?: boolean;
        readonly color?: string;
        /** In points. */
        readonly size?: number;
      };
}

export interface ShapePlan {
  readonly name: string;
  /** Pixels from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly kind:
    | { readonly geometric: string }
    | {
        readonly line: {
          readonly from: readonly [number, number];
          readonly to: readonly [number, number];
          /** Names of the boxes that the line is tied to; at the site that is nearest to its end, unless it is named. */
          readonly connect?: {
            readonly begin?: string;
            readonly end?: string;
            readonly beginSite?: number;
            readonly endSite?: number;
          };
          readonly form?: "Straight" | "Elbow" | "Curve";
          readonly arrow?: boolean;
          readonly dash?: boolean;
        };
      };
  /** Behind everything that is drawn already. */
  readonly behind?: boolean;
  readonly text?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** Read aloud instead of the text. */
  readonly altText?: string;
  /** "none": no fill. */
  readonly fill?: string;
  /** "none": no outline. */
  readonly lineColor?: string;
  readonly lineWeight?: number;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
}

export interface PrintPlan {
  readonly orientation: "Landscape" | "Portrait";
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Rows repeated on each page, such as "1:8". */
  readonly titleRows?: string;
  /** All margins; the bottom one is wider where there is a footer, which stands in it. */
  readonly marginsCm?: number;
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly area?: string;
}
