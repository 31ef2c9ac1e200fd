import type { Snapshot } from "../../audit/snapshot";
import { cell, parseRect } from "../../plan/addresses";
import type { Block, CellContent, CommentPlan, Plan, SheetPlan } from "../../plan/plan";
import { buildScorecard, scorecardSettingPrefix } from "../build-scorecard";
import type { ScorecardModel } from "../model";
import { definitionOf } from "../rows/groups";
import { recogniseSources } from "../sources/recognise";
import { wordsIn } from "../words";
import { carriedComments } from "./carried-comments";
import { contentsOf } from "./cells";
import { LayoutLost } from "./change-sheet";
import { headRows } from "../sheet/places";
import { inputsFound } from "./inputs-found";
import { anatomies } from "./sheet-states";
import { withPresentSources } from "./present-sources";

export interface LaidOutAnew {
  readonly plan: Plan;
  readonly model: ScorecardModel;
  /** Names of KPIs that were not found on the old sheet: theirs are the inputs with which it was made. */
  readonly missing: readonly string[];
  /** Cells of the old sheet whose comments are about no KPI: they stay there. */
  readonly commentsLeft: readonly string[];
}

/**
 * The plan of a scorecard on sheets of its own that takes the place of one which cannot be changed where it stands:
 * with its weights, targets, rules, owners, remarks, the figures typed over formulas and the comments on its KPIs. The
 * old sheets stay as they are, with what refers to them; the scorecard that they were is not listed any more.
 *
 * @param sheet the scorecard sheet's name now
 * @param snapshot with formulas
 * @param commented the comments on that sheet
 * @throws LayoutLost where the workbook has no such sheet
 */
export function layOutAnew(
  asMade: ScorecardModel,
  sheet: string,
  snapshot: Snapshot,
  commented: readonly CommentPlan[] = []
): LaidOutAnew {
  const now = snapshot.sheets.find(({ name }) => name === sheet);
  if (!now) throw new LayoutLost(sheet);
  const { locale } = asMade;
  const words = wordsIn(locale);
  const sources = recogniseSources(snapshot);
  const { model } = withPresentSources(asMade, sheet, sources, snapshot);
  const context = { snapshot, locale, sources };
  const nameOf = (kpi: string): string => words.of(definitionOf(kpi, model.request.own).name);
  const fresh = buildScorecard(model.request, context);
  const found = inputsFound(model, now, fresh, snapshot, words, nameOf);
  const built = buildScorecard(found.request, context);
  const [card, ...others] = built.plan.sheets;
  const comment = columnOf(card, words("comment"));
  const carried = new Map<string, CellContent>(
    Object.entries(built.layout.kpis).flatMap(([kpi, { row, actual }]): [string, CellContent][] => {
      const [remark, typed] = [found.comments.get(kpi), found.actuals.get(kpi)];
      return [
        ...(remark === undefined || comment === undefined ? [] : [[cell(row - 1, comment), remark] as const]),
        ...(typed === undefined ? [] : [[actual, typed] as const]),
      ].map(([address, content]) => [address, content]);
    })
  );
  const { comments, left } = carriedComments(
    commented,
    new Map(
      [...found.rows].flatMap(([kpi, row]) => {
        const place = built.layout.kpis[kpi];
        return place ? [[row, place.row - 1] as const] : [];
      })
    ),
    new Map(
      [...found.headings].flatMap(([column, heading]) => {
        const place = columnOf(card, heading);
        return place === undefined ? [] : [[column, place] as const];
      })
    ),
    anatomies.scorecard.names
  );
  return {
    plan: {
      ...built.plan,
      sheets: [{ ...withCells(card, carried), comments }, ...others],
      settings: {
        ...built.plan.settings,
        [scorecardSettingPrefix + asMade.id]: { ...asMade, replacedBy: built.model.id },
      },
    },
    model: built.model,
    missing: found.missing.map(nameOf),
    commentsLeft: left,
  };
}

function columnOf(card: SheetPlan, heading: string): number | undefined {
  const { cells } = contentsOf(card);
  for (let column = 0; column < 60; column++)
    if (cells.get(headRows.header, column) === heading) return column;
  return undefined;
}

/** A plan's sheet with other contents in some cells. */
function withCells(sheet: SheetPlan, contents: ReadonlyMap<string, CellContent>): SheetPlan {
  const left = new Map(contents);
  const blocks = sheet.blocks.map((block): Block => {
    const rect = parseRect(block.address)!;
    const cells = block.cells.map((line, r) =>
      line.map((content, c) => {
        const address = cell(rect.row + r, rect.column + c);
        const other = left.get(address);
        left.delete(address);
        return other ?? content;
      })
    );
    return { ...block, cells };
  });
  return {
    ...sheet,
    blocks: [...blocks, ...[...left].map(([address, content]) => ({ address, cells: [[content]] }))],
  };
}
