import { child, parseXml, type XmlElement } from "../package/xml";

/** The colours of a workbook's theme, in the order in which cells number them: paper, ink, paper 2, ink 2, accents, links. */
export type Theme = readonly string[];

const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
export const OFFICE_THEME: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The legacy palette (ECMA-376 Part 1, 18.8.27); 64 and 65, the system's ink and paper, count as automatic. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!;

export function readTheme(xml: string | undefined): Theme {
  const scheme = xml === undefined ? undefined : child(parseXml(xml), "themeElements", "clrScheme");
  if (!scheme) return OFFICE_THEME;
  return SLOTS.map((slot, index) => {
    const color = child(scheme, slot)?.children[0]?.attributes;
    return (
      (color?.lastClr ?? color?.val ?? "").toUpperCase().match(/^[0-9A-F]{6}$/)?.[0] ?? OFFICE_THEME[index]
    );
  });
}

/** A colour element of a spreadsheet part (rgb, theme with tint, or indexed) as "#RRGGBB"; undefined when automatic. */
export function readColor(element: XmlElement | undefined, theme: Theme): string | undefined {
  const { rgb, theme: slot, tint, indexed } = element?.attributes ?? {};
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const base =
    slot !== undefined ? theme[Number(slot)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined;
  return base && `#${tint ? withTint(base, Number(tint)) : base}`;
}

/** Tint moves the luminance of HLS towards black (−1) or white (+1): ECMA-376 Part 1, 18.8.19. */
export function withTint(hex: string, tint: number): string {
  return withLuminance(hex, (luminance) =>
    tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint
  );
}

/** The colour with its HLS luminance (0–1) changed; hue and saturation stay. */
export function withLuminance(hex: string, change: (luminance: number) => number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const luminance = (low + high) / 2;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * luminance - 1));
  const sector =
    span === 0
      ? 0
      : high === red
        ? ((green - blue) / span + 6) % 6
        : high === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const changed = Math.min(1, Math.max(0, change(luminance)));
  const amount = saturation * Math.min(changed, 1 - changed);
  const channel = (offset: number): string => {
    const k = (offset + sector * 2) % 12;
    const value = changed - amount * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return [0, 8, 4].map(channel).join("").toUpperCase();
}
