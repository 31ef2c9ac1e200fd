import type { Locale } from "../../i18n/sentence";
import type { Positions } from "./place";

/** Document settings whose key begins so say of a sheet what is drawn on it. */
export const diagramSettingPrefix = "kpi-diagram.";

/** What a diagram is drawn from. */
export interface DiagramContent {
  /** Rows of each table without its header, in the order of the record. */
  readonly tables: readonly (readonly (readonly unknown[])[])[];
  readonly problem: string;
}

/** A diagram on a sheet: from which tables it is drawn, and where its shapes were put. */
export interface DiagramRecord {
  readonly version: 1;
  readonly kind: "fishbone" | "strategyMap";
  readonly sheet: string;
  readonly locale: Locale;
  /** Names of the tables: causes; or objectives and links. */
  readonly tables: readonly string[];
  /** Cell with the problem at the head. */
  readonly problem?: string;
  /** Corner of the drawing, in pixels. */
  readonly origin: readonly [left: number, top: number];
  readonly drawn: Positions;
  /** What it was drawn from; absent in records of earlier versions. */
  readonly content?: DiagramContent;
  /** All shapes of the drawing, lines included. */
  readonly shapes: readonly string[];
}
