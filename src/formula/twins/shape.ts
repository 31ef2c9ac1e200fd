import type { FormulaNode } from "../tree";

/** Rows and columns of what a part of a formula gives; `undefined` where the text does not tell. */
export interface Shape {
  readonly rows?: number;
  readonly columns?: number;
}

export const singleCell: Shape = { rows: 1, columns: 1 };
const unknownShape: Shape = {};

export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

/** The shape of a name, a spill or a table where something outside the formula knows it. */
export type ShapeOf = (reference: string) => Shape | undefined;

/** Functions that give one value whatever they are given. */
const AGGREGATES = new Set(
  `SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MIN MAX MEDIAN
  PRODUCT SUMPRODUCT SUMSQ STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P ROWS COLUMNS SUBTOTAL AGGREGATE AND OR TODAY
  NOW PI TRUE FALSE NA`.split(/\s+/)
);

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The shape of A1, $A$1:B2, A:A or 3:7, with or without a sheet. */
function referenceShape(text: string): Shape {
  const [from, to, more] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const [start, end] = [CELL.exec(from), CELL.exec(to ?? from)];
  if (more === undefined && start && end)
    return {
      rows: Math.abs(Number(end[2]) - Number(start[2])) + 1,
      columns: Math.abs(columnNumber(end[1]) - columnNumber(start[1])) + 1,
    };
  return unknownShape;
}

/** Table[Column] is one column; [@Column] is one cell. */
function structuredShape(text: string): Shape {
  if (/\[(?:#This Row|\[?#This Row|@)/i.test(text)) return /:/.test(text) ? { rows: 1 } : singleCell;
  return /^[^[]+\[[^[\]#:]+\]$/.test(text) ? { columns: 1 } : unknownShape;
}

const joined = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : Math.max(one, other);

/** What operators make of shapes: the larger of each side. */
export const spanned = (shapes: readonly Shape[]): Shape =>
  shapes.reduce(
    (all, { rows, columns }) => ({ rows: joined(all.rows, rows), columns: joined(all.columns, columns) }),
    singleCell
  );

/** The shape of what a part of a formula gives, as far as its text tells. */
export function shapeOfNode(node: FormulaNode | undefined, known: ShapeOf = () => undefined): Shape {
  switch (node?.kind) {
    case "value":
      return singleCell;
    case "array":
      return { rows: node.rows.length, columns: node.rows[0]?.length };
    case "reference":
      return known(node.text) ?? referenceShape(node.text);
    case "structured":
      return known(node.text) ?? structuredShape(node.text);
    case "name":
      return known(node.text) ?? unknownShape;
    case "binary":
      return [",", " ", ":"].includes(node.operator)
        ? unknownShape
        : spanned([shapeOfNode(node.left, known), shapeOfNode(node.right, known)]);
    case "unary":
      if (node.operator === "@") return singleCell;
      return node.operator === "#" ? unknownShape : shapeOfNode(node.operand, known);
    case "call":
      return AGGREGATES.has(node.name) ? singleCell : unknownShape;
    default:
      return unknownShape;
  }
}
