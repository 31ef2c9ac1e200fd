import type { NameData, SheetData, WorkbookData } from "../../data";
import { quoteSheet } from "../a1";
import { writeFormula } from "../formula/write-formula";
import { escapeXml, tag } from "../package/xml";

/** A name as the original has it; `sheet` is the sheet's index now. */
export interface OriginalName {
  readonly name: string;
  readonly sheet?: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * All defined names of a workbook: its own, those of sheets, print areas and titles. A name that still means what it
 * means in the original is written as it stands there; built-in names other than print settings (filters) stay.
 */
export function definedNamesXml(data: WorkbookData, original: readonly OriginalName[] = []): string {
  const names = [
    ...data.names.map((name) => nameXml(name, undefined, original)),
    ...data.sheets.flatMap((sheet, index) => [
      ...sheet.names.map((name) => nameXml(name, index, original)),
      ...printNames(sheet, index),
    ]),
    ...original.filter(({ name }) => /^_xlnm\.(?!Print_Area$|Print_Titles$)/.test(name)).map(asOriginal),
  ];
  return names.length > 0 ? tag("definedNames", {}, ...names) : "";
}

const asOriginal = ({ attributes, sheet, text }: OriginalName): string =>
  tag("definedName", { ...attributes, localSheetId: sheet }, escapeXml(text));

/** A whole table is CALL[] in a file and CALL in a cell. */
const sameMeaning = (stored: string, written: string): boolean =>
  stored.replace(/\[\]/g, "") === written.replace(/\[\]/g, "");

function nameXml(data: NameData, sheet: number | undefined, original: readonly OriginalName[]): string {
  const { name, formula, comment, hidden } = data;
  const same = original.find(
    (one) => one.name === name && one.sheet === sheet && sameMeaning(one.text, writeFormula(formula))
  );
  if (same && (same.attributes.comment ?? "") === (comment ?? "")) return asOriginal(same);
  return tag(
    "definedName",
    { name, comment, localSheetId: sheet, hidden: hidden ? 1 : undefined },
    escapeXml(writeFormula(formula))
  );
}

function printNames({ name, page }: SheetData, index: number): string[] {
  const sheet = quoteSheet(name);
  const absolute = (address: string): string =>
    `${sheet}!${address.replace(/\$/g, "").replace(/([A-Z]+|\d+)/g, "$$$1")}`;
  const titles = [page?.titleColumns, page?.titleRows]
    .filter((address) => address !== undefined)
    .map(absolute)
    .join(",");
  return [
    page?.area
      ? tag(
          "definedName",
          { name: "_xlnm.Print_Area", localSheetId: index },
          escapeXml(page.area.split(",").map(absolute).join(","))
        )
      : "",
    titles ? tag("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, escapeXml(titles)) : "",
  ].filter(Boolean);
}
