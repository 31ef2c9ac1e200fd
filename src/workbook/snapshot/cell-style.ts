import type { BorderStyle, CellStyle } from "../../plan/plan";

/** What the host says of a cell's look as a style, every part of it spelled out; the number format stands elsewhere. */
export function styleOf({
  fill,
  font,
  borders = {},
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indentLevel,
  protection,
}: Excel.CellPropertiesFormat): CellStyle {
  return {
    // Without a fill the colour reads as white.
    ...(fill?.pattern === "None" ? { fill: "none" } : fill?.color ? { fill: fill.color } : {}),
    ...defined({
      bold: font?.bold,
      italic: font?.italic,
      font: font?.name,
      size: font?.size,
      color: font?.color,
      underline: font?.underline as CellStyle["underline"],
      strikethrough: font?.strikethrough,
      horizontal: horizontalAlignment as CellStyle["horizontal"],
      vertical: verticalAlignment as CellStyle["vertical"],
      wrap: wrapText,
      indent: indentLevel,
      locked: protection?.locked,
    }),
    borders: defined({
      top: borderOf(borders.top),
      bottom: borderOf(borders.bottom),
      left: borderOf(borders.left),
      right: borderOf(borders.right),
    }),
  };
}

const borderOf = (border: Excel.CellBorder | undefined): BorderStyle | undefined =>
  border?.style === undefined
    ? undefined
    : border.style === "None"
      ? { style: "None" }
      : (defined({
          style: border.style,
          weight: border.weight,
          color: border.color,
        }) as BorderStyle);

/** Without what is not known. */
const defined = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null)
  ) as Partial<T>;
