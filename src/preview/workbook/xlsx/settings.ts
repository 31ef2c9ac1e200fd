import type { OpcPackage } from "./package/opc-package";
import { childrenNamed, escapeXml, parseXml, tag } from "./package/xml";

/**
 * Where document settings of add-ins stand in a file: a custom XML part, which Excel and other programs keep
 * when they save. Excel itself keeps settings with the web extension that wrote them; those are read as well.
 */
const NAMESPACE = "urn:office-preview:document-settings";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const STORE_ITEM = "{6B0E6C4E-0A52-4D5F-9B53-2D1B8C6A7F10}";

/** Key → JSON text. Empty when the file has none. */
export function readSettings(file: OpcPackage): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const path of Object.keys(file.parts).filter((part) =>
    /webextensions?\/webextension\d*\.xml$/i.test(part)
  )) {
    for (const list of childrenNamed(file.xml(path), "properties")) {
      for (const { attributes } of childrenNamed(list, "property"))
        settings[attributes.name] = attributes.value;
    }
  }
  const own = settingsPart(file);
  if (own)
    for (const { attributes, text } of childrenNamed(file.xml(own), "setting"))
      settings[attributes.key] = text;
  return settings;
}

/** Adds the settings to a package, or replaces those that it has. */
export function writeSettings(
  file: OpcPackage,
  workbookPath: string,
  settings: Readonly<Record<string, string>>
): void {
  const entries = Object.entries(settings);
  const known = settingsPart(file);
  if (entries.length === 0 && !known) return;
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("settings", { xmlns: NAMESPACE }, ...entries.map(([key, value]) => tag("setting", { key }, escapeXml(value))))}`;
  if (known) {
    file.put(known, content);
    return;
  }
  const path = file.free("customXml/item#.xml");
  const properties = path.replace("item", "itemProps");
  file.put(path, content, "application/xml");
  file.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE
  );
  file.relate(path, PROPERTIES, properties);
  file.relate(workbookPath, CUSTOM_XML, path);
}

function settingsPart(file: OpcPackage): string | undefined {
  return Object.keys(file.parts).find(
    (path) =>
      /^customXml\/item\d+\.xml$/i.test(path) &&
      file.text(path).includes(NAMESPACE) &&
      parseXml(file.text(path)).name === "settings"
  );
}
