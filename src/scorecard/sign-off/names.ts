import type { NameSnapshot, SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { parseRect, type Rect } from "../../plan/addresses";

/** Names on a scorecard sheet whose cells are signed: the policies first, then the results. */
export const policyNames = [
  "LowerConvention",
  "ZeroTarget",
  "ScoreFloor",
  "ScoreCap",
  "MissingPolicy",
  "GreenFrom",
  "AmberFrom",
  "GradeTable",
] as const;

export const resultNames = ["TotalScore", "OverallGrade", "WeightCoverage"] as const;

/** The cells that a name of a sheet refers to; undefined when it is gone or refers to no cells of that sheet. */
export function namedRect(snapshot: Snapshot, sheet: SheetSnapshot, name: string): Rect | undefined {
  const found = snapshot.names.find((one: NameSnapshot) => one.sheet === sheet.name && one.name === name);
  return found && parseRect(found.formula.slice(found.formula.lastIndexOf("!") + 1));
}
