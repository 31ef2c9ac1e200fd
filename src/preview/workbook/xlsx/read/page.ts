import type { PageData } from "../../data";
import { child, flag, type XmlElement } from "../package/xml";

const PAPER: Readonly<Record<string, string>> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};

/** Page set-up of a worksheet; print area and titles are names and are added by `readNames`. */
export function readPage(worksheet: XmlElement): PageData | undefined {
  const page: PageData = {};
  const set = child(worksheet, "pageSetup")?.attributes;
  const margins = child(worksheet, "pageMargins")?.attributes;
  const fits = flag(child(worksheet, "sheetPr", "pageSetUpPr")?.attributes.fitToPage, false);
  if (set?.orientation === "landscape" || set?.orientation === "portrait") page.orientation = set.orientation;
  if (fits && set?.fitToWidth !== "0") page.fitToWidth = Number(set?.fitToWidth ?? 1);
  if (fits && set?.fitToHeight !== "0") page.fitToHeight = Number(set?.fitToHeight ?? 1);
  if (set?.paperSize && PAPER[set.paperSize]) page.paperSize = PAPER[set.paperSize];
  if (margins) {
    const [top, bottom, left, right, header, footer] = [
      "top",
      "bottom",
      "left",
      "right",
      "header",
      "footer",
    ].map((side) => Number(margins[side] ?? 0));
    page.margins = { top, bottom, left, right, header, footer };
  }
  const footer = readThree(child(worksheet, "headerFooter", "oddFooter")?.text);
  const header = readThree(child(worksheet, "headerFooter", "oddHeader")?.text);
  if (footer) page.footer = footer;
  if (header) page.header = header;
  if (flag(child(worksheet, "printOptions")?.attributes.horizontalCentered, false))
    page.centerHorizontally = true;
  return Object.keys(page).length > 0 ? page : undefined;
}

/** "&LTitle&RPage &P" → its three sections. Without a letter text stands in the middle. */
function readThree(code: string | undefined): PageData["footer"] {
  if (!code) return undefined;
  const sections: NonNullable<PageData["footer"]> = {};
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const match of (/^&[LCR]/.test(code) ? code : `&C${code}`).matchAll(
    /&([LCR])((?:(?!&[LCR])[\s\S])*)/g
  )) {
    if (match[2]) sections[names[match[1] as "L"]] = match[2];
  }
  return Object.keys(sections).length > 0 ? sections : undefined;
}
