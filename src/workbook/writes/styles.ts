import type { BorderStyle, CellStyle, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";
import { areasOf } from "./areas";

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

/** Formats of cells, in the plan's order: later ones win. What several rectangles share is said once. */
export const styleWrites = (sheet: SheetPlan): Write[] =>
  sheet.styles.flatMap(({ addresses, style }) => {
    const { merge, numberFormat, ...look } = style;
    // Both belong to a single rectangle in Office.js.
    const own = merge || numberFormat !== undefined ? addresses : [];
    return [
      ...own.map((address) => ownWrite(sheet.name, address, { merge, numberFormat })),
      ...(Object.keys(look).length === 0 ? [] : areasOf(addresses)).map((list) =>
        lookWrite(sheet.name, list, look)
      ),
    ];
  });

const ownWrite = (
  sheetName: string,
  address: string,
  { merge, numberFormat }: Pick<CellStyle, "merge" | "numberFormat">
): Write =>
  write(2 + Number(merge === true) + Number(numberFormat !== undefined), undefined, (target) => {
    const range = target.range(sheetName, address);
    if (merge) range.merge(false);
    // A single value stands for every cell of the range.
    if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  });

type Look = Omit<CellStyle, "merge" | "numberFormat">;

const lookWrite = (sheetName: string, addresses: string, style: Look): Write =>
  write(1 + callsOf(style), addresses, (target) => {
    const { format } = target.areas(sheetName, addresses);
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.italic !== undefined) format.font.italic = style.italic;
    if (style.font !== undefined) format.font.name = style.font;
    if (style.underline !== undefined) format.font.underline = style.underline;
    if (style.strikethrough !== undefined) format.font.strikethrough = style.strikethrough;
    if (style.size !== undefined) format.font.size = style.size;
    if (style.color !== undefined) format.font.color = style.color;
    if (style.fill === "none") format.fill.clear();
    else if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
    if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.indent !== undefined) format.indentLevel = style.indent;
    if (style.locked !== undefined) format.protection.locked = style.locked;
    for (const [edge, border] of Object.entries(style.borders ?? {})) {
      setBorder(format.borders.getItem(edges[edge as keyof typeof edges]), border);
    }
  });

function setBorder(border: Excel.RangeBorder, { style, weight, color }: BorderStyle): void {
  border.style = style;
  if (style === "None") return;
  if (weight !== undefined) border.weight = weight;
  if (color !== undefined) border.color = color;
}

/** Objects got and properties set: the format, its font, fill and protection, and four a border. */
const callsOf = ({ borders = {}, ...rest }: Look): number =>
  Object.keys(rest).length + 4 + 5 * Object.keys(borders).length;
