import type { WorkbookData } from "../../data";
import { parseReference } from "../a1";
import { escapeXml, tag } from "../package/xml";

export type CachedValue = number | string | boolean | undefined;

/** The cells of a reference in order, row by row, and the number format of the first that has one. */
export function rangeValues(
  data: WorkbookData,
  reference: string | undefined
): { values: CachedValue[]; format?: string } {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  const sheet = parsed && data.sheets.find(({ name }) => name.toLowerCase() === parsed.sheet?.toLowerCase());
  if (!parsed || !sheet) return { values: [] };
  const { top, left, bottom, right } = parsed.area;
  const values: CachedValue[] = [];
  let format: string | undefined;
  for (let row = top; row <= Math.min(bottom, top + 32000); row += 1) {
    for (let column = left; column <= Math.min(right, left + 32000); column += 1) {
      const cell = sheet.cells[row]?.[column];
      values.push(cell?.value);
      format ??= data.styles[cell?.style ?? 0]?.numberFormat;
    }
  }
  return format === undefined ? { values } : { values, format };
}

/** Numbers of a reference with their cache. Blanks are left out, errors stay (#N/A is how a line skips a point). */
export function numberReferenceXml(reference: string, data: WorkbookData): string {
  const { values, format } = rangeValues(data, reference);
  const points = values.map((value, index) => {
    if (value === undefined) return "";
    const text =
      typeof value === "string" && !value.startsWith("#")
        ? "0"
        : String(Number.isFinite(Number(value)) ? Number(value) : value);
    return tag("c:pt", { idx: index }, `<c:v>${escapeXml(text)}</c:v>`);
  });
  return tag(
    "c:numRef",
    {},
    `<c:f>${escapeXml(reference)}</c:f>`,
    tag(
      "c:numCache",
      {},
      `<c:formatCode>${escapeXml(format ?? "General")}</c:formatCode>`,
      tag("c:ptCount", { val: values.length }),
      ...points
    )
  );
}

export function textReferenceXml(reference: string, data: WorkbookData, fallback?: string): string {
  const { values } = rangeValues(data, reference);
  const texts: CachedValue[] = values.length > 0 ? values : fallback === undefined ? [] : [fallback];
  const points = texts.map((value, index) =>
    value === undefined ? "" : tag("c:pt", { idx: index }, `<c:v>${escapeXml(String(value))}</c:v>`)
  );
  return tag(
    "c:strRef",
    {},
    `<c:f>${escapeXml(reference)}</c:f>`,
    tag("c:strCache", {}, tag("c:ptCount", { val: texts.length }), ...points)
  );
}

/** Categories are numbers (dates) or text, whichever the cells hold. */
export function categoriesXml(reference: string, data: WorkbookData): string {
  const cells = rangeValues(data, reference).values.filter((value) => value !== undefined);
  const numeric = cells.length > 0 && cells.every((value) => typeof value === "number");
  return numeric ? numberReferenceXml(reference, data) : textReferenceXml(reference, data);
}
