import type { BorderStyle, CellStyle } from "./plan";

/** The colours of sheets and charts. All text colours reach a contrast of 4.5 : 1 on their fill. */
export const colors = {
  ink: "#242424",
  secondary: "#616161",
  rule: "#D1D1D1",
  headerFill: "#F3F2F1",
  groupFill: "#FAF9F8",
  accent: "#0F6CBD",
  input: "#0F4C99",
  inputFill: "#FFF9E5",
  link: "#0B6A0B",
  green: "#107C10",
  greenFill: "#EEF6EE",
  amber: "#BC4B09",
  amberFill: "#FDF6E3",
  red: "#C50F1F",
  redFill: "#FCEEEF",
  actual: "#404040",
  previousYear: "#A6A6A6",
  // Lighter than the year before, which is a grey line too.
  limit: "#C8C6C4",
  // Dashed lines to compare with: the centre, 80 %, full marks.
  reference: "#8A8886",
} as const;

export const rule = (color: string = colors.rule, weight: BorderStyle["weight"] = "Thin"): BorderStyle => ({
  style: "Continuous",
  weight,
  color,
});

/** The status shapes: they tell the states apart in print without colour. */
export const shapes = { green: "●", amber: "▲", red: "◆", none: "–" } as const;

export const styles = {
  body: { size: 10, color: colors.ink, vertical: "Center", locked: true },
  title: { size: 18, bold: true, color: colors.ink, vertical: "Center" },
  subtitle: { size: 10, color: colors.secondary, vertical: "Center" },
  header: {
    size: 10,
    bold: true,
    color: colors.ink,
    fill: colors.headerFill,
    wrap: true,
    vertical: "Bottom",
    borders: { bottom: rule() },
  },
  group: { size: 11, bold: true, fill: colors.groupFill, borders: { top: rule(), bottom: rule() } },
  total: { size: 11, bold: true, borders: { top: rule(colors.ink), bottom: rule(colors.ink) } },
  input: { color: colors.input, fill: colors.inputFill, locked: false },
  link: { color: colors.link },
  note: { size: 9, color: colors.secondary, vertical: "Center" },
} as const satisfies Record<string, CellStyle>;
