import { emptySheet } from "../../book/empty-sheet";
import type { SheetData, WorkbookData } from "../../data";
import { OpcPackage } from "../package/opc-package";
import { child, childrenNamed, flag } from "../package/xml";
import { readSettings } from "../settings";
import { UnreadableWorkbook, whyUnreadable } from "../unreadable-workbook";
import { readSharedStrings } from "./cells";
import { readLinks } from "./links";
import { readNames } from "./names";
import type { ReadOptions } from "./read-options";
import { readStyles } from "./styles";
import { readTheme } from "./theme";
import { readWorksheet, type WorkbookContext } from "./worksheet";

/**
 * The workbook in an .xlsx (or .xlsm) file. What is not modelled (pivot tables, slicers, macros) is passed over.
 *
 * @param bytes the whole file
 * @returns sheets with values, formulas as a cell shows them, formats, charts and the rest of `WorkbookData`
 * @throws UnreadableWorkbook when the bytes are encrypted, of another kind, or damaged
 * @example (await readXlsx(bytes)).sheets[0].cells[0][0] // → { value: "KPI", style: 3 }
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookData> {
  const reason = whyUnreadable(bytes);
  if (reason) throw new UnreadableWorkbook(reason);
  try {
    const file = OpcPackage.open(bytes);
    const path = file.related("", "officeDocument");
    if (path === undefined) throw new UnreadableWorkbook("not-xlsx");
    return readWorkbook(file, path, options);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("damaged", { cause: error });
  }
}

function readWorkbook(file: OpcPackage, path: string, options: ReadOptions): WorkbookData {
  const workbook = file.xml(path);
  if (workbook.name !== "workbook") throw new UnreadableWorkbook("not-xlsx");
  const part = (kind: string): string | undefined => file.related(path, kind);
  const [themePath, stylesPath, stringsPath] = [part("theme"), part("styles"), part("sharedStrings")];
  const theme = readTheme(themePath && file.text(themePath));
  const context: WorkbookContext = {
    options,
    file,
    theme,
    styles: readStyles(stylesPath === undefined ? undefined : file.xml(stylesPath), theme),
    sharedStrings: stringsPath === undefined ? [] : readSharedStrings(file.text(stringsPath)),
  };
  const targets = new Map(file.relationships(path).map(({ id, kind, target }) => [id, { kind, target }]));
  const listed = childrenNamed(child(workbook, "sheets"), "sheet");
  const sheets = listed.map(({ attributes }): SheetData => {
    const target = targets.get(
      attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? ""
    );
    // A broken file may have left the name out.
    const name = attributes.name ?? "";
    const visibility =
      attributes.state === "hidden" || attributes.state === "veryHidden" ? attributes.state : "visible";
    if (target?.kind === "worksheet") return readWorksheet(target.target, name, visibility, context);
    // A chart sheet: it has no cells, but its place in the order must stay, since names refer to it.
    return { ...emptySheet(name), visibility };
  });
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged");
  const names = readNames(workbook, sheets);
  const active = Number(child(workbook, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  const calculation = child(workbook, "calcPr")?.attributes;
  const links = readLinks(file, path, workbook);
  return {
    name: "",
    sheets,
    names,
    activeSheet: active < sheets.length ? active : 0,
    date1904: flag(child(workbook, "workbookPr")?.attributes.date1904, false),
    settings: readSettings(file),
    ...(calculation?.calcMode === "manual" ? { calculationMode: "manual" as const } : {}),
    ...(flag(calculation?.iterate, false) ? { iterativeCalculation: true } : {}),
    ...(links.length > 0 ? { externalLinks: links } : {}),
    styles: context.styles.cells,
  };
}
