import type { NameData, SheetData } from "../../data";
import { readFormula } from "../formula/read-formula";
import { child, childrenNamed, flag, type XmlElement } from "../package/xml";

/**
 * Puts the defined names where they belong: into the workbook, into their sheet, and the built-in ones into
 * the page set-up. Gives the names of the workbook.
 */
export function readNames(workbook: XmlElement, sheets: readonly SheetData[]): NameData[] {
  const names: NameData[] = [];
  for (const { attributes, text } of childrenNamed(child(workbook, "definedNames"), "definedName")) {
    const sheet = attributes.localSheetId === undefined ? undefined : sheets[Number(attributes.localSheetId)];
    if (attributes.name.startsWith("_xlnm.")) {
      if (sheet) readBuiltIn(attributes.name.slice(6), text, sheet);
      continue;
    }
    const name: NameData = { name: attributes.name, formula: readFormula(text) };
    if (attributes.comment) name.comment = attributes.comment;
    if (flag(attributes.hidden, false)) name.hidden = true;
    (sheet ? sheet.names : names).push(name);
  }
  return names;
}

function readBuiltIn(name: string, text: string, sheet: SheetData): void {
  const areas = text.split(",").map((area) => area.slice(area.lastIndexOf("!") + 1).replace(/\$/g, ""));
  const page = (sheet.page ??= {});
  if (name === "Print_Area") page.area = areas.join(",");
  if (name === "Print_Titles") {
    for (const area of areas) {
      if (/^\d+:\d+$/.test(area)) page.titleRows = area;
      else if (/^[A-Z]+:[A-Z]+$/.test(area)) page.titleColumns = area;
    }
  }
}
