import type { NameData, SheetData, WorkbookData } from "../../data";
import { quoteSheet } from "../a1";
import { writeFormula } from "../formula/write-formula";
import { escapeXml, tag } from "../package/xml";

/** All defined names of a workbook: its own, those of sheets, print areas and titles. `kept` are others as written. */
export function definedNamesXml(data: WorkbookData, kept: readonly string[] = []): string {
  const names = [
    ...data.names.map((name) => nameXml(name)),
    ...data.sheets.flatMap((sheet, index) => [...sheet.names.map((name) => nameXml(name, index)), ...printNames(sheet, index)]),
    ...kept,
  ];
  return names.length > 0 ? tag("definedNames", {}, ...names) : "";
}

function nameXml({ name, formula, comment, hidden }: NameData, sheet?: number): string {
  return tag("definedName", { name, comment, localSheetId: sheet, hidden: hidden ? 1 : undefined }, escapeXml(writeFormula(formula)));
}

function printNames({ name, page }: SheetData, index: number): string[] {
  const sheet = quoteSheet(name);
  const absolute = (address: string): string => `${sheet}!${address.replace(/\$/g, "").replace(/([A-Z]+|\d+)/g, "$$$1")}`;
  const titles = [page?.titleColumns, page?.titleRows].filter((address) => address !== undefined).map(absolute).join(",");
  return [
    page?.area ? tag("definedName", { name: "_xlnm.Print_Area", localSheetId: index }, escapeXml(page.area.split(",").map(absolute).join(","))) : "",
    titles ? tag("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, escapeXml(titles)) : "",
  ].filter(Boolean);
}
