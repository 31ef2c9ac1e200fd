import type { OpcPackage } from "../package/opc-package";
import { child, childrenNamed } from "../package/xml";
import { OFFICE_RELATIONSHIPS } from "./template";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const METADATA_TYPE = `<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/**
 * Makes sure that the workbook has the metadata that marks a formula as a dynamic array ([MS-XLSX] 2.3.9),
 * and gives its index: what cells carry as `cm`. Metadata for other things (pictures in cells) stay.
 */
export function ensureDynamicArrayMetadata(file: OpcPackage, workbookPath: string): number {
  const path = file.related(workbookPath, "sheetMetadata");
  if (path === undefined) {
    const created = file.free("xl/metadata#.xml").replace("metadata1", "metadata");
    file.put(
      created,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1">${METADATA_TYPE}</metadataTypes>${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      TYPE
    );
    file.relate(workbookPath, `${OFFICE_RELATIONSHIPS}/sheetMetadata`, created);
    return 1;
  }
  const root = file.xml(path);
  const types = childrenNamed(child(root, "metadataTypes"), "metadataType");
  const blocks = childrenNamed(child(root, "cellMetadata"), "bk");
  const type = types.findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1;
  const known = blocks.findIndex((block) => type > 0 && Number(child(block, "rc")?.attributes.t) === type);
  if (known >= 0) return known + 1;
  file.put(path, withDynamicArrays(file.text(path), types.length, blocks.length));
  return blocks.length + 1;
}

function withDynamicArrays(source: string, types: number, blocks: number): string {
  const block = `<bk><rc t="${types + 1}" v="0"/></bk>`;
  const typed = source
    .replace(/<metadataTypes\b[^>]*>/, `<metadataTypes count="${types + 1}">`)
    .replace("</metadataTypes>", `${METADATA_TYPE}</metadataTypes>`);
  if (blocks > 0)
    return typed
      .replace(/<cellMetadata\b[^>]*>/, `${FUTURE}<cellMetadata count="${blocks + 1}">`)
      .replace("</cellMetadata>", `${block}</cellMetadata>`);
  const next = typed.search(/<valueMetadata\b|<\/metadata>/);
  return `${typed.slice(0, next)}${FUTURE}<cellMetadata count="1">${block}</cellMetadata>${typed.slice(next)}`;
}
