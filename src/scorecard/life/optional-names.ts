import type { Snapshot } from "../../audit/snapshot";
import { freeSheetName, freeTableName } from "../../plan/sheet-name";
import type { ScorecardNames } from "../build-scorecard";
import type { ScorecardModel } from "../model";
import { sheetsOf } from "../optional-sheets";
import { optionalSheets, type OptionalSheet, type ScorecardRequest, type SheetChoices } from "../request";
import type { Words } from "../words";
import type { Ground } from "./ground";
import { valueAt } from "./keys";
import type { StandingLog } from "./review-log";
import { diagramsOf } from "./standing-diagrams";

type OptionalNames = Readonly<Partial<Record<OptionalSheet | "reviewTable", string>>>;

const titles = { analysis: "analysisTitle", appraisal: "appraisalTitle" } as const;

/**
 * The names of the further sheets that stand in the workbook: review and diagrams are known by their tables, the
 * others by their titles, whatever they are called now. One that was deleted has no name.
 */
export function optionalNames(
  model: Pick<ScorecardModel, "sheets">,
  snapshot: Snapshot,
  words: Words,
  log: StandingLog | undefined
): OptionalNames {
  const { sheets } = snapshot;
  const diagrams = new Map(diagramsOf(model, snapshot).map(({ kind, sheet }) => [kind as string, sheet]));
  const own = new Set<string>(Object.values(model.sheets));
  const byTitle = (sheet: OptionalSheet): string | undefined => {
    if (sheet !== "analysis" && sheet !== "appraisal") return undefined;
    const start = words(titles[sheet], { title: "" });
    const found = sheets.filter(
      (each) => !own.has(each.name) && String(valueAt(each, 0, 0)).startsWith(start)
    );
    return found.length === 1 ? found[0].name : undefined;
  };
  const names = optionalSheets.flatMap((sheet): [string, string][] => {
    const made = model.sheets[sheet];
    if (made === undefined) return [];
    const standing = sheets.some(({ name }) => name === made) ? made : byTitle(sheet);
    const found = (sheet === "review" ? log?.sheet : diagrams.get(sheet)) ?? standing;
    return found === undefined ? [] : [[sheet, found]];
  });
  return { ...Object.fromEntries(names), ...(log ? { reviewTable: log.table } : {}) };
}

/** Which further sheets stand in the workbook, each of them said. */
export const standingSheets = (names: ScorecardNames): SheetChoices =>
  Object.fromEntries(optionalSheets.map((sheet) => [sheet, names[sheet] !== undefined]));

/** Free names for the further sheets that are asked for and are not there. */
export function namesToAdd(
  asked: ScorecardRequest,
  { names, snapshot, words }: Pick<Ground, "names" | "snapshot" | "words">
): OptionalNames {
  const taken = [...snapshot.tables, ...snapshot.names].map(({ name }) => name);
  const sheets = snapshot.sheets.map(({ name }) => name);
  const coming = sheetsOf(asked).filter((sheet) => names[sheet] === undefined);
  return {
    ...Object.fromEntries(coming.map((sheet) => [sheet, freeSheetName(words(`${sheet}Sheet`), sheets)])),
    ...(coming.includes("review") ? { reviewTable: freeTableName("KpiReview", taken) } : {}),
  };
}
