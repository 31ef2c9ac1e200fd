import type { PageData, SheetData } from "../../data";
import { escapeXml, tag } from "../package/xml";

const PAPER: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

function fitsToPages(page: PageData | undefined): boolean {
  return page?.fitToWidth !== undefined || page?.fitToHeight !== undefined;
}

/** printOptions, pageMargins, pageSetup, headerFooter: in this order. */
export function pageXml(page: PageData | undefined): string {
  const margins = page?.margins ?? { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };
  const {
    left,
    right,
    top,
    bottom,
    header = 0.3,
    footer = 0.3,
  } = margins as Required<NonNullable<PageData["margins"]>>;
  const fits = fitsToPages(page);
  const set = {
    paperSize: page?.paperSize ? PAPER[page.paperSize.toLowerCase()] : undefined,
    fitToWidth: fits ? (page?.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (page?.fitToHeight ?? 0) : undefined,
    orientation: page?.orientation,
  };
  return [
    page?.centerHorizontally ? tag("printOptions", { horizontalCentered: 1 }) : "",
    tag("pageMargins", { left, right, top, bottom, header, footer }),
    Object.values(set).some((value) => value !== undefined) ? tag("pageSetup", set) : "",
    page?.header || page?.footer
      ? tag("headerFooter", {}, three("oddHeader", page.header), three("oddFooter", page.footer))
      : "",
  ].join("");
}

function three(name: string, sections: PageData["footer"]): string {
  const code = [
    ["L", sections?.left],
    ["C", sections?.center],
    ["R", sections?.right],
  ]
    .map(([letter, text]) => (text ? `&${letter}${text}` : ""))
    .join("");
  return code ? tag(name, {}, escapeXml(code)) : "";
}

/** sheetPr: the tab's colour and whether printing fits to pages. */
export function sheetPropertiesXml(sheet: SheetData, argb: (color: string) => string): string {
  const tab = sheet.tabColor ? tag("tabColor", { rgb: argb(sheet.tabColor) }) : "";
  const fit = fitsToPages(sheet.page) ? tag("pageSetUpPr", { fitToPage: 1 }) : "";
  return tab || fit ? tag("sheetPr", {}, tab, fit) : "";
}
