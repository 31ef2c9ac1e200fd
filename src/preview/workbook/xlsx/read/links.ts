import type { OpcPackage } from "../package/opc-package";
import { child, childrenNamed, type XmlElement } from "../package/xml";

/** The files behind [1], [2] … in formulas, as the workbook names them; "" for one that it does not name. */
export function readLinks(file: OpcPackage, path: string, workbook: XmlElement): string[] {
  const targets = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  return childrenNamed(child(workbook, "externalReferences"), "externalReference").map(({ attributes }) => {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const part = targets.get(id);
    const outside = part === undefined ? [] : file.relationships(part).filter(({ external }) => external);
    return decoded(outside[0]?.target ?? "");
  });
}

/** file:///C:/My%20files/a.xlsx as people write it. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target.replace(/^file:\/\/\//i, ""));
  } catch {
    // A "%" that is just a character of the name.
    return target;
  }
}
