import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/sheets";
import type { Table } from "../book/sheet-state";

/** The accents of Excel's own theme; the first place is black. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A colour nearer to white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")}`;
}

type Item = Pick<IStyleData, "bg" | "cl" | "bl" | "bd">;
const fill = (rgb: string): Item => ({ bg: { rgb } });
const line = (rgb: string) => ({ s: 1, cl: { rgb } });

/** How a table style paints header, bands and edges, by the families of Excel's built-in styles. */
export function tableTheme(table: Table): RangeThemeStyle | undefined {
  const parsed = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!parsed) return undefined;
  const [, family, digits] = parsed;
  const accent = ACCENTS[(Number(digits) - 1) % ACCENTS.length];
  const name = `${table.style}${table.bandedRows ? " banded" : ""}`;
  const strong: Item = { ...fill(accent), cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
  if (family === "Light") {
    const edge = { bd: { b: line(accent), t: line(accent) } };
    return new RangeThemeStyle(name, {
      headerRowStyle: {
        bl: BooleanNumber.TRUE,
        cl: { rgb: accent === "#000000" ? accent : tint(accent, 0) },
        ...edge,
      },
      ...(table.bandedRows ? { secondRowStyle: fill(tint(accent, 0.85)) } : {}),
    });
  }
  const band = family === "Dark" ? tint(accent, 0.4) : tint(accent, 0.8);
  return new RangeThemeStyle(name, {
    headerRowStyle: strong,
    ...(table.bandedRows ? { secondRowStyle: fill(band) } : {}),
  });
}
