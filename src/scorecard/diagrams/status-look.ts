import { colors, shapes } from "../../plan/palette";
import type { StandingStatus } from "../standing/standing";

/** How a box tells a status: by colour, and by the mark in its text. */
export interface StatusLook {
  readonly mark: string;
  readonly fill: string;
  readonly line: string;
}

export const statusLook: Readonly<Record<StandingStatus, StatusLook>> = {
  green: { mark: shapes.green, fill: colors.greenFill, line: colors.green },
  amber: { mark: shapes.amber, fill: colors.amberFill, line: colors.amber },
  red: { mark: shapes.red, fill: colors.redFill, line: colors.red },
  noActual: { mark: shapes.none, fill: "#FFFFFF", line: colors.previousYear },
  noTarget: { mark: shapes.none, fill: "#FFFFFF", line: colors.previousYear },
};

/** The status that a text in a status column begins with: "● Green" is green. */
export function statusOfText(text: string): StandingStatus {
  const mark = text.trim().charAt(0);
  if (mark === shapes.green) return "green";
  if (mark === shapes.amber) return "amber";
  return mark === shapes.red ? "red" : "noActual";
}
