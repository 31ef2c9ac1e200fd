import type { SheetData, WorkbookData } from "../../data";
import { OpcPackage } from "../package/opc-package";
import { child, childrenNamed, tag, type XmlElement } from "../package/xml";
import { readTheme } from "../read/theme";
import { readXlsx } from "../read/workbook";
import { writeSettings } from "../settings";
import { ensureDynamicArrayMetadata } from "./metadata";
import { definedNamesXml, type OriginalName } from "./names";
import { sameSheet } from "./same-sheet";
import { SharedStrings } from "./shared-strings";
import { writeSheet, type SheetWriter } from "./sheet-parts";
import { StyleBook } from "./style-book";
import { emptyWorkbookParts, OFFICE_RELATIONSHIPS } from "./template";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface WriteOptions {
  /**
   * The file that the data were read from. Sheets that have not changed stay in it byte for byte, and so does
   * everything that is not modelled: pivot tables, slicers, pictures, macros, the theme.
   */
  readonly original?: Uint8Array;
}

/**
 * A workbook as an .xlsx file: formulas with their last results, charts with the values that they show.
 *
 * @param data the workbook; nothing in it is changed
 * @returns the bytes of the file
 * @throws UnreadableWorkbook when `original` cannot be read
 * @example await writeFile("book.xlsx", await writeXlsx(data, { original: bytes }))
 */
export async function writeXlsx(data: WorkbookData, options: WriteOptions = {}): Promise<Uint8Array> {
  const before = options.original && (await readXlsx(options.original));
  const file = options.original ? OpcPackage.open(options.original) : OpcPackage.of(emptyWorkbookParts());
  const path = file.related("", "officeDocument")!;
  const stylesPath = file.related(path, "styles")!;
  const stringsPath = file.related(path, "sharedStrings");
  const themePath = file.related(path, "theme");
  const styles = new StyleBook(file.text(stylesPath), readTheme(themePath && file.text(themePath)));
  const strings = new SharedStrings(stringsPath && file.text(stringsPath));
  const writer = sheetWriter(file, path, data, styles, strings, before);
  const ids = writeSheets(file, path, data, writer, before);
  file.put(stylesPath, styles.xml());
  if (stringsPath) file.put(stringsPath, strings.xml());
  else if (!strings.isEmpty) {
    file.put("xl/sharedStrings.xml", strings.xml(), `${CONTENT}.sharedStrings+xml`);
    file.relate(path, `${OFFICE_RELATIONSHIPS}/sharedStrings`, "xl/sharedStrings.xml");
  }
  // The order of calculation; Excel makes it anew.
  const chain = file.related(path, "calcChain");
  if (chain) file.remove(chain, path);
  file.put(path, workbookXml(file.text(path), file.xml(path), data, ids));
  writeSettings(file, path, data.settings);
  return file.save();
}

function sheetWriter(
  file: OpcPackage,
  path: string,
  data: WorkbookData,
  styles: StyleBook,
  strings: SharedStrings,
  before: WorkbookData | undefined
): SheetWriter {
  const indexes = new Map<number, number>();
  const used = new Set(before?.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  let metadata: number | undefined;
  return {
    file,
    data,
    styles,
    cells: {
      string: (text) => strings.index(text),
      style: (index) => {
        if (!indexes.has(index)) indexes.set(index, styles.cell(data.styles[index] ?? {}));
        return indexes.get(index)!;
      },
      dynamicArray: () => (metadata ??= ensureDynamicArrayMetadata(file, path)),
    },
    tableId: ({ id }) => {
      let free = id > 0 ? id : 1;
      while (used.has(free)) free += 1;
      used.add(free);
      return free;
    },
  };
}

/** The sheets' relationship ids, in the order of the data. */
function writeSheets(
  file: OpcPackage,
  path: string,
  data: WorkbookData,
  writer: SheetWriter,
  before: WorkbookData | undefined
): string[] {
  const targets = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  const listed = childrenNamed(child(file.xml(path), "sheets"), "sheet");
  const known = new Map(
    listed.map(({ attributes }, index) => [
      attributes.name.toLowerCase(),
      { id: attributes["r:id"], sheet: before!.sheets[index] },
    ])
  );
  const staying = new Set(data.sheets.map(({ name }) => name.toLowerCase()));
  for (const [name, { id }] of known) if (!staying.has(name)) file.remove(targets.get(id)!, path);
  return data.sheets.map((sheet, index) => {
    const old = known.get(sheet.name.toLowerCase());
    const active = index === data.activeSheet;
    if (!old) return addSheet(file, path, sheet, active, writer);
    const target = targets.get(old.id)!;
    if (!target.includes("chartsheet") && !sameSheet(sheet, data.styles, old.sheet, before!.styles))
      writeSheet(target, sheet, active, writer, old.sheet);
    else file.put(target, withSelection(file.text(target), active));
    return old.id;
  });
}

function addSheet(
  file: OpcPackage,
  path: string,
  sheet: SheetData,
  active: boolean,
  writer: SheetWriter
): string {
  const target = file.free("xl/worksheets/sheet#.xml");
  writeSheet(target, sheet, active, writer);
  return file.relate(path, `${OFFICE_RELATIONSHIPS}/worksheet`, target);
}

/** Only one sheet may be selected, or typing goes into several. */
function withSelection(source: string, active: boolean): string {
  const without = source.replace(/(<(?:\w+:)?sheetView\b[^>]*?) tabSelected="[^"]*"/g, "$1");
  return active ? without.replace(/(<(?:\w+:)?sheetView\b)/, '$1 tabSelected="1"') : without;
}

/** The workbook part, changed only where it lists sheets and names. */
function workbookXml(source: string, root: XmlElement, data: WorkbookData, ids: readonly string[]): string {
  const listed = childrenNamed(child(root, "sheets"), "sheet");
  let nextId = Math.max(0, ...listed.map(({ attributes }) => Number(attributes.sheetId))) + 1;
  const sheets = data.sheets.map(({ name, visibility }, index) => {
    const old = listed.find(({ attributes }) => attributes["r:id"] === ids[index]);
    return tag("sheet", {
      name,
      sheetId: old?.attributes.sheetId ?? nextId++,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": ids[index],
    });
  });
  const names = definedNamesXml(data, originalNames(root, listed, ids));
  const list = `${tag("sheets", {}, ...sheets)}`;
  const without = source.replace(/<definedNames\b[\s\S]*?(?:<\/definedNames>|\/>)/, "");
  const withSheets = without.replace(/<sheets\b(?:[^>]*\/>|[\s\S]*?<\/sheets>)/, () => list);
  const anchor = /<\/externalReferences>|<\/functionGroups>|<\/sheets>/.exec(withSheets)!;
  const end = withSheets.includes("</externalReferences>")
    ? withSheets.indexOf("</externalReferences>") + "</externalReferences>".length
    : anchor.index + anchor[0].length;
  return setCalculation(
    setActive(setDateSystem(withSheets.slice(0, end) + names + withSheets.slice(end), data), data),
    data
  );
}

/** The names of the original with their sheets' numbers as they are now; those of sheets that are gone are left out. */
function originalNames(
  root: XmlElement,
  listed: readonly XmlElement[],
  ids: readonly string[]
): OriginalName[] {
  return childrenNamed(child(root, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    if (attributes.localSheetId === undefined) return [{ name: attributes.name, attributes, text }];
    const sheet = ids.indexOf(listed[Number(attributes.localSheetId)]?.attributes["r:id"]);
    return sheet < 0 ? [] : [{ name: attributes.name, sheet, attributes, text }];
  });
}

function setActive(source: string, { activeSheet }: WorkbookData): string {
  if (!/<workbookView\b/.test(source)) return source;
  return source.replace(
    /<workbookView\b([^>]*?)(\/?)>/,
    (_, attributes: string, close: string) =>
      `<workbookView${attributes.replace(/ (?:activeTab|firstSheet)="\d*"/g, "")} activeTab="${activeSheet}"${close}>`
  );
}

function setDateSystem(source: string, { date1904 }: WorkbookData): string {
  return source.replace(
    /<workbookPr\b([^>]*?)(\/?)>/,
    (_, attributes: string, close: string) =>
      `<workbookPr${attributes.replace(/ date1904="\w*"/, "")}${date1904 ? ' date1904="1"' : ""}${close}>`
  );
}

function setCalculation(source: string, { calculationMode }: WorkbookData): string {
  return source.replace(
    /<calcPr\b([^>]*?)(\/?)>/,
    (_, attributes: string, close: string) =>
      `<calcPr${attributes.replace(/ calcMode="\w*"/, "")}${calculationMode === "manual" ? ' calcMode="manual"' : ""}${close}>`
  );
}
