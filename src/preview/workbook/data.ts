/**
 * A workbook as plain data: what `xlsx/read` produces, what the grid is built from, what
 * `xlsx/write` saves. The one pivot between files, grid and object model.
 *
 * Rows and columns count from 0; addresses are A1 without a sheet name. Colours are "#RRGGBB".
 * Lengths are pixels at 100 %.
 */
export interface WorkbookData {
  name: string;
  sheets: SheetData[];
  /** Names scoped to the workbook. */
  names: NameData[];
  activeSheet: number;
  date1904: boolean;
  /** Document settings of add-ins: key → JSON text. */
  settings: Record<string, string>;
  calculationMode?: "automatic" | "manual";
  /** Circular references are calculated step by step. */
  iterativeCalculation?: boolean;
  /** Files that formulas take figures from: [1] in a formula is the first of them. */
  externalLinks?: string[];
  /** The cell styles, referred to by index from cells. Index 0 is the default. */
  styles: StyleData[];
}

/** What a filter shows, by column of its range from 0: the cells' texts, "" for blanks. Rows that it hides are hidden. */
export type FilterCriteria = Record<number, string[]>;

export interface SheetData {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor?: string;
  gridlines: boolean;
  headings?: boolean;
  /** Sparse: row → column → cell. */
  cells: Record<number, Record<number, CellData>>;
  columns: Record<number, { width?: number; hidden?: boolean }>;
  rows: Record<number, { height?: number; hidden?: boolean }>;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  merges: string[];
  freeze?: { rows: number; columns: number };
  tables: TableData[];
  names: NameData[];
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  charts: ChartData[];
  shapes: ShapeData[];
  comments: CommentData[];
  page?: PageData;
  protected?: boolean;
  /** The range of the sheet's own filter, not a table's, and what it shows. */
  autoFilter?: string;
  autoFilterCriteria?: FilterCriteria;
  /** Per cent; 100 if absent. */
  zoom?: number;
  /** Where only a part was read: the first row that was not, and the last that the file has, from 0. */
  unread?: { fromRow: number; lastRow: number };
}

export interface CellData {
  /** Number, text, boolean; for an error its text, with `error` set. Dates are serials. */
  value?: number | string | boolean;
  error?: boolean;
  /** With "=". As Excel shows it: no _xlfn., `[@Column]` and `A1#` as typed. */
  formula?: string;
  /** The rectangle that a dynamic array formula filled when it was last calculated. */
  spill?: string;
  /** True for a value that another cell's formula spilled here: cached only, never an input. */
  spilled?: boolean;
  style?: number;
}

export interface StyleData {
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strike?: boolean;
    color?: string;
  };
  fill?: string;
  horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  rotation?: number;
  /** Excel's default is true. */
  locked?: boolean;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color?: string }>>;
}

export interface NameData {
  name: string;
  /** With "=": "=Sheet1!$A$1:$B$4", "=0.9". */
  formula: string;
  comment?: string;
  hidden?: boolean;
}

export interface TableData {
  id: number;
  name: string;
  /** With header row and totals row. */
  address: string;
  columns: string[];
  /** Of the totals row, by column index: what stands there. `function` is as in files: "sum", "average", "custom" … */
  totals?: Record<number, { label?: string; function?: string; formula?: string }>;
  /** Filter buttons in the header; true if absent. */
  filter?: boolean;
  /** What the filter shows. */
  filterCriteria?: FilterCriteria;
  style?: string;
  headerRow: boolean;
  totalsRow: boolean;
  bandedRows: boolean;
}

export interface ConditionalFormatData {
  addresses: string[];
  priority: number;
  stopIfTrue?: boolean;
  rule:
    | { type: "expression"; formula: string }
    | { type: "cellIs"; operator: string; formula1: string; formula2?: string }
    | { type: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { type: "dataBar"; color: string }
    | { type: "colorScale"; stops: { kind: string; value?: string; color: string }[] }
    | {
        type: "iconSet";
        icons: string;
        stops: { kind: string; value: string }[];
        reverse?: boolean;
        showValue?: boolean;
      }
    | { type: "top"; rank: number; percent?: boolean; bottom?: boolean }
    | { type: "preset"; kind: string };
  style?: StyleData;
}

export interface ValidationData {
  addresses: string[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  prompt?: { title: string; message: string };
  error?: { title: string; message: string; style?: "stop" | "warning" | "information" };
}

export interface CommentData {
  address: string;
  author: string;
  text: string;
  replies?: { author: string; text: string }[];
}

export interface PageData {
  orientation?: "portrait" | "landscape";
  fitToWidth?: number;
  fitToHeight?: number;
  titleRows?: string;
  titleColumns?: string;
  area?: string;
  /** Inches. */
  margins?: { top: number; bottom: number; left: number; right: number; header?: number; footer?: number };
  footer?: { left?: string; center?: string; right?: string };
  header?: { left?: string; center?: string; right?: string };
  paperSize?: string;
  centerHorizontally?: boolean;
}

/** A position over the grid: pixels from the sheet's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ChartData {
  id: string;
  name: string;
  /** Excel.ChartType of the chart as a whole: "Line", "ColumnClustered", "Radar" … */
  type: string;
  box: Box;
  title?: { text: string; visible: boolean; size?: number; color?: string; bold?: boolean };
  /** `hidden`: positions of the series that have no entry in it. */
  legend?: { visible: boolean; position: string; hidden?: number[] };
  series: SeriesData[];
  valueAxis?: AxisData;
  categoryAxis?: AxisData;
  secondaryValueAxis?: AxisData;
  gapWidth?: number;
  overlap?: number;
  fill?: string;
  border?: string;
  /** Place among the sheet's charts and shapes, from back to front; charts lie behind shapes if absent. */
  z?: number;
}

export interface SeriesData {
  name?: string;
  /** "Sheet1!$B$1": where the name stands, if it is bound. */
  nameRef?: string;
  /** "Sheet1!$B$2:$B$25", sheet name quoted where needed. */
  values: string;
  categories?: string;
  /** Bubble/scatter: x values. */
  type?: string;
  color?: string;
  /** Colour of the line around columns, bars and areas. */
  outline?: string;
  /** Of columns and bars, for those on the same axes; the chart's if absent. */
  gapWidth?: number;
  overlap?: number;
  lineStyle?: string;
  lineWeight?: number;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerColor?: string;
  axis?: "primary" | "secondary";
  /** Colour of single points by index. */
  points?: Record<number, { color?: string; markerStyle?: string; markerSize?: number; label?: boolean }>;
  labels?: {
    visible: boolean;
    numberFormat?: string;
    position?: string;
    color?: string;
    /** In points. */
    size?: number;
    showSeriesName?: boolean;
    /** True if absent. */
    showValue?: boolean;
  };
  trendline?: boolean;
}

export interface AxisData {
  visible?: boolean;
  min?: number;
  max?: number;
  majorUnit?: number;
  numberFormat?: string;
  title?: string;
  gridlines?: boolean;
  reversed?: boolean;
  tickLabelSpacing?: number;
  categoryType?: string;
  size?: number;
  color?: string;
}

export interface ShapeData {
  id: string;
  name: string;
  /** Excel.GeometricShapeType, or "Line", "TextBox", "Image". */
  type: string;
  box: Box;
  fill?: string;
  line?: { color?: string; weight?: number; style?: string; endArrow?: string; beginArrow?: string };
  text?: {
    value: string;
    size?: number;
    color?: string;
    bold?: boolean;
    horizontal?: string;
    vertical?: string;
    wrap?: boolean;
  };
  /** For lines: drawn from bottom left to top right (flipped vertically), or right to left. */
  flipVertical?: boolean;
  flipHorizontal?: boolean;
  connector?: { type?: string; beginShape?: string; beginSite?: number; endShape?: string; endSite?: number };
  rotation?: number;
  /** Data URL of an image. */
  image?: string;
  altText?: string;
  /** Place among the sheet's charts and shapes, from back to front. */
  z?: number;
}
