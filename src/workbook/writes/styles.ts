import type { BorderStyle, CellStyle, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

/** Formats of cells, in the plan's order: later ones win. */
export const styleWrites = (sheet: SheetPlan): Write[] =>
  sheet.styles.flatMap(({ addresses, style }) =>
    addresses.map((address) => styleWrite(sheet.name, address, style))
  );

const styleWrite = (sheetName: string, address: string, style: CellStyle): Write =>
  write(1 + callsOf(style), undefined, (target) => {
    const range = target.range(sheetName, address);
    if (style.merge) range.merge(false);
    // A single value stands for every cell of the range.
    if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
    const { format } = range;
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.italic !== undefined) format.font.italic = style.italic;
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
const callsOf = ({ borders = {}, ...rest }: CellStyle): number =>
  Object.keys(rest).length + 4 + 5 * Object.keys(borders).length;
