import { setFunctionLocale } from "../../functions/function-error";
import { cliMessages } from "../../i18n/cli";
import { sentence, type Locale } from "../../i18n/sentence";
import { parseRect, rectAddress } from "../../plan/addresses";
import { createHeadlessWorkbook } from "../../preview/workbook/headless";
import type { PreviewWorkbook } from "../../preview/workbook/preview-workbook";
import { cellOf, type ReportedCell } from "../cell";
import { kpiFunctions } from "../kpi-functions";
import type { Line } from "./line";
import { needsOwnWorkbook, workbookOf, type FormulaPlace } from "./workbook";

/** What a line is answered by. */
export type Answer =
  | { readonly values: readonly (readonly ReportedCell[])[] }
  /** The line could not be calculated; a sentence. */
  | { readonly failed: string };

/**
 * Calculates the formulas of some lines in the preview's grid, with the KPI functions in it.
 *
 * @returns an answer for each line, in order: the whole spill of its formula
 */
export async function calculate(lines: readonly Line[], locale: Locale): Promise<Answer[]> {
  setFunctionLocale(locale);
  const shared = lines.filter((line) => !needsOwnWorkbook(line));
  const answers = new Map<Line, Answer>();
  const keep = (group: readonly Line[], given: readonly Answer[]): void =>
    group.forEach((line, index) => answers.set(line, given[index]));
  if (shared.length > 0) keep(shared, await together(shared, locale));
  for (const line of lines) if (!answers.has(line)) keep([line], await together([line], locale));
  return lines.map((line) => answers.get(line) as Answer);
}

/** In one workbook; should one line break it, each in its own. */
async function together(lines: readonly Line[], locale: Locale): Promise<Answer[]> {
  try {
    const answers = await inOneWorkbook(lines, locale);
    for (const [index, line] of lines.entries()) {
      if (mayLackRoom(answers[index])) [answers[index]] = await inOneWorkbook([line], locale, true);
    }
    return answers;
  } catch (error) {
    if (lines.length === 1)
      return [{ failed: sentence(cliMessages, "failed", locale, { message: (error as Error).message }) }];
    const answers: Answer[] = [];
    for (const line of lines) answers.push(...(await together([line], locale)));
    return answers;
  }
}

/** The grid answers a result that runs over the sheet's edge with #REF! or #SPILL!. */
const mayLackRoom = (answer: Answer): boolean => {
  const [[cell]] = "values" in answer ? answer.values : [[]];
  return typeof cell === "object" && ["#REF!", "#SPILL!"].includes(cell.error);
};

async function inOneWorkbook(lines: readonly Line[], locale: Locale, room = false): Promise<Answer[]> {
  const { data, places } = workbookOf(lines, room);
  const workbook = await createHeadlessWorkbook(data, "later");
  try {
    workbook.registerFunctions(kpiFunctions(locale, workbook));
    await workbook.settle();
    const spills = spillsOf(workbook);
    return places.map((place) => answerAt(workbook, place, spills.get(place.sheet), locale));
  } finally {
    workbook.dispose();
  }
}

/** How far the formula of each sheet has spilled, by sheet name and cell. */
function spillsOf(workbook: PreviewWorkbook): Map<string, (place: FormulaPlace) => string | undefined> {
  return new Map(
    workbook
      .toData()
      .sheets.map((sheet) => [sheet.name, ({ row, column }) => sheet.cells[row]?.[column]?.spill])
  );
}

function answerAt(
  workbook: PreviewWorkbook,
  place: FormulaPlace,
  spillAt: ((place: FormulaPlace) => string | undefined) | undefined,
  locale: Locale
): Answer {
  const one = { row: place.row, column: place.column, rows: 1, columns: 1 };
  const spilled = parseRect(spillAt?.(place) ?? "") ?? one;
  // What has no room is one cell, however large it would be.
  const [[first]] = workbook.readRange(`'${place.sheet}'!${rectAddress(one)}`);
  const area = first === "#SPILL!" ? one : spilled;
  const values = workbook.readRange(`'${place.sheet}'!${rectAddress(area)}`);
  return {
    values: values.map((row, r) =>
      row.map((value, c) =>
        cellOf(value, workbook.messageAt(place.sheet, area.row + r, area.column + c), locale)
      )
    ),
  };
}
