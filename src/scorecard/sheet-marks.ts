import type { NamePlan } from "../plan/plan";
import { onSheet } from "../plan/references";
import type { ScorecardModel } from "./model";

/**
 * Each sheet of a scorecard has a hidden name of the workbook's, which follows it when it is renamed and does not go
 * along when it is copied: Excel gives a copied sheet names of its own.
 */
export type SheetMarks = Readonly<Record<string, string>>;

const prefix = "_KpiSheet";

/**
 * Marks for sheets that have none yet.
 *
 * @param sheets names of sheets by the part of the scorecard that they are
 * @param taken names that the workbook has
 */
export function marksFor(
  sheets: Readonly<Record<string, string | undefined>>,
  taken: readonly string[]
): { readonly marks: SheetMarks; readonly names: readonly NamePlan[] } {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let n = 1;
  const marks: Record<string, string> = {};
  const names: NamePlan[] = [];
  for (const [part, sheet] of Object.entries(sheets)) {
    if (sheet === undefined) continue;
    while (used.has(`${prefix}${n}`.toLowerCase())) n++;
    const name = `${prefix}${n++}`;
    marks[part] = name;
    names.push({ name, refersTo: `=${onSheet(sheet, "$A$1")}`, hidden: true });
  }
  return { marks, names };
}

/**
 * The marks of a scorecard that is laid out again: those that still lead to their sheets, and new ones for the others.
 *
 * @param sheets names of its sheets from now on
 * @param there names of the sheets that are there now
 */
export function marksAgain(
  model: Pick<ScorecardModel, "marks">,
  sheets: Readonly<Record<string, string | undefined>>,
  names: readonly BookName[],
  there: readonly string[]
): ReturnType<typeof marksFor> {
  const kept = Object.entries(sheets).filter(([part, sheet]) => {
    const mark = markedSheet(model, part, names, there);
    return typeof mark === "object" && mark.sheet === sheet;
  });
  const missing = Object.entries(sheets).filter((entry) => !kept.some(([part]) => part === entry[0]));
  const added = marksFor(
    Object.fromEntries(missing),
    names.map(({ name }) => name)
  );
  return {
    marks: { ...Object.fromEntries(kept.map(([part]) => [part, model.marks![part]])), ...added.marks },
    names: added.names,
  };
}

interface BookName {
  readonly name: string;
  /** Absent for the workbook's scope. */
  readonly sheet?: string;
  readonly formula: string;
}

/**
 * The sheet that a scorecard's mark leads to: its name, "gone" where the sheet was deleted, undefined where nothing
 * is known of it, as in scorecards of former versions.
 *
 * @param sheets names of the sheets that are there
 */
export function markedSheet(
  { marks }: Pick<ScorecardModel, "marks">,
  part: string,
  names: readonly BookName[],
  sheets: readonly string[]
): { readonly sheet: string } | "gone" | undefined {
  const mark = marks?.[part];
  const found = names.find(({ name, sheet }) => sheet === undefined && name === mark);
  if (!found) return undefined;
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(found.formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name !== undefined && !found.formula.includes("#REF!") && sheets.includes(name)
    ? { sheet: name }
    : "gone";
}
