import type { NameSnapshot } from "../../audit/snapshot";
import { mapReferences } from "../../formula/map-references";
import { coveredAfter, uncovered, type Covered } from "./covered";
import { absoluteRange, absoluteCell, parseRect, rectAddress, type Rect } from "../../plan/addresses";
import type { ConditionalFormatPlan, NamePlan, SheetPlan, ValidationPlan } from "../../plan/plan";
import { onSheet } from "../../plan/references";
import { asPresent, followed, placed, placedAddress, placedFormula, type SheetMove } from "./translate";

/** Validations, conditional formats and names: what has to be added where Excel does not carry them along. */
export interface RuleChange {
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

interface Sides {
  readonly forward: RuleChange;
  readonly back: RuleChange;
}

export function ruleChange(
  made: SheetPlan,
  next: SheetPlan,
  move: SheetMove,
  moves: readonly SheetMove[]
): Sides {
  const v = validationChange(made.validations ?? [], next.validations ?? [], move, moves);
  const f = formatRuleChange(made.conditionalFormats ?? [], next.conditionalFormats ?? [], move);
  return {
    forward: { validations: v.forward, conditionalFormats: f.forward },
    back: { validations: v.back, conditionalFormats: f.back },
  };
}

function validationChange(
  made: readonly ValidationPlan[],
  next: readonly ValidationPlan[],
  move: SheetMove,
  moves: readonly SheetMove[]
): { forward: ValidationPlan[]; back: ValidationPlan[] } {
  const present = moves.map(asPresent);
  const ruleAt = (rule: ValidationPlan["rule"], at: readonly SheetMove[]): ValidationPlan["rule"] => {
    if (rule.kind === "listRange") return { ...rule, source: placedFormula(at, move.sheet, rule.source) };
    if (rule.kind === "custom") return { ...rule, formula: placedFormula(at, move.sheet, rule.formula) };
    return rule;
  };
  // A list that stands on the sheet grows and shrinks with it: said anew, one cell as it is.
  const fixed = (rule: ValidationPlan["rule"]): boolean =>
    rule.kind !== "listRange" && rule.kind !== "custom";
  const key = ({ rule }: ValidationPlan): string => JSON.stringify(rule);
  const standing = made.flatMap((plan) => {
    const rect = parseRect(plan.address);
    return rect ? [{ plan, rect, ...coveredAfter(move, rect) }] : [];
  });
  const forward = next.flatMap((plan) => {
    const rect = parseRect(plan.address);
    if (!rect) return [];
    const inner = standing
      .filter((old) => key(old.plan) === key(plan) && fixed(plan.rule))
      .map(({ there }) => there);
    return uncovered(placed(move, rect), inner).map((part) => ({
      ...plan,
      address: rectAddress(part),
      rule: ruleAt(plan.rule, moves),
    }));
  });
  const stays = (plan: ValidationPlan, { rows, columns }: Covered): boolean =>
    fixed(plan.rule) &&
    next.some((each) => {
      const rect = parseRect(each.address);
      const { row, column } = rect ? placed(move, rect) : { row: -1, column: -1 };
      return key(each) === key(plan) && rows.has(row) && columns.has(column);
    });
  const back = standing.flatMap(({ plan, rect, there, andBack }) =>
    uncovered(placed(asPresent(move), rect), stays(plan, there) ? [andBack] : []).map((part) => ({
      ...plan,
      address: rectAddress(part),
      rule: ruleAt(plan.rule, present),
    }))
  );
  return { forward, back };
}

function formatRuleChange(
  made: readonly ConditionalFormatPlan[],
  next: readonly ConditionalFormatPlan[],
  move: SheetMove
): { forward: ConditionalFormatPlan[]; back: ConditionalFormatPlan[] } {
  const standing = made.flatMap((plan) => {
    const rect = parseRect(plan.address);
    if (!rect) return [];
    const key = lookOf(plan, rect, (column) => move.columns.moved(move.columns.present(column) ?? -1) ?? -1);
    return [{ plan, rect, key, ...coveredAfter(move, rect) }];
  });
  const forward = next.flatMap((plan) => {
    const rect = parseRect(plan.address);
    if (!rect) return [];
    const key = lookOf(plan, rect, move.columns.final);
    const inner = standing.filter((each) => each.key === key).map(({ there }) => there);
    return uncovered(placed(move, rect), inner).map((part) => anchored(plan, rect, part, move));
  });
  const back = standing.flatMap(({ plan, rect, andBack }) => {
    const present = asPresent(move);
    return uncovered(placed(present, rect), [andBack]).map((part) => anchored(plan, rect, part, present));
  });
  return { forward, back };
}

/** A format's rule seen from its first cell: equal for formats that say the same in other places. */
function lookOf(
  { rule, style }: ConditionalFormatPlan,
  rect: Rect,
  column: (made: number) => number
): string {
  const at = (line: number | undefined): number | undefined =>
    line === undefined ? undefined : column(line);
  const relative =
    rule.kind === "formula"
      ? {
          ...rule,
          formula: mapReferences(shifted(rule.formula, -rect.row, 0), (_, lines) => ({
            ...lines,
            left: at(lines.left),
            right: at(lines.right),
          })),
        }
      : rule;
  return JSON.stringify([relative, style]);
}

/** A format on another rectangle: the rows that its formula speaks of relatively move along. */
function anchored(
  plan: ConditionalFormatPlan,
  made: Rect,
  part: Rect,
  move: SheetMove
): ConditionalFormatPlan {
  const { rule } = plan;
  const address = rectAddress(part);
  if (rule.kind !== "formula") return { ...plan, address };
  const formula = mapReferences(shifted(rule.formula, part.row - made.row, 0), (_, lines) => ({
    top: lines.fixed.top && lines.top !== undefined ? move.rows.final(lines.top) : lines.top,
    bottom: lines.fixed.bottom && lines.bottom !== undefined ? move.rows.final(lines.bottom) : lines.bottom,
    left: lines.left === undefined ? undefined : move.columns.final(lines.left),
    right: lines.right === undefined ? undefined : move.columns.final(lines.right),
  }));
  return { ...plan, address, rule: { ...rule, formula } };
}

/** Relative rows and columns of a formula by so many further; those with "$" stay. */
const shifted = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (_, { top, bottom, left, right, fixed }) => ({
    top: top === undefined || fixed.top ? top : top + rows,
    bottom: bottom === undefined || fixed.bottom ? bottom : bottom + rows,
    left: left === undefined || fixed.left ? left : left + columns,
    right: right === undefined || fixed.right ? right : right + columns,
  }));

/** Names of the sheet's scope: those that are new, and those that refer to something else from now on. */
export function nameChange(
  made: readonly NamePlan[],
  next: readonly NamePlan[],
  now: readonly NameSnapshot[],
  move: SheetMove,
  moves: readonly SheetMove[]
): {
  add: NamePlan[];
  change: NamePlan[];
  back: { change: NamePlan[]; remove: string[] };
} {
  const own = now.filter(({ sheet }) => sheet === move.sheet);
  const standing = (name: string): NameSnapshot | undefined =>
    own.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const add: NamePlan[] = [];
  const change: NamePlan[] = [];
  const back = { change: [] as NamePlan[], remove: [] as string[] };
  for (const plan of next) {
    const old = standing(plan.name);
    if (!old) {
      add.push({ ...plan, refersTo: placedName(plan.refersTo, move, moves) });
      back.remove.push(plan.name);
      continue;
    }
    if (
      carriedAlong(
        made.find(({ name }) => name === plan.name),
        plan,
        move
      )
    )
      continue;
    change.push({ ...plan, refersTo: formulaOf(placedName(plan.refersTo, move, moves), move.sheet) });
  }
  // What a name loses with the lines that go does not come back with them.
  const losing = [...move.rows.changes, ...move.columns.changes].some(({ kind }) => kind === "delete");
  for (const { name, formula } of own)
    if (losing || change.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      back.change.push({ name, refersTo: formula });
  return { add, change, back };
}

const placedName = (refersTo: string, move: SheetMove, moves: readonly SheetMove[]): string =>
  refersTo.startsWith("=") ? placedFormula(moves, move.sheet, refersTo) : placedAddress(move, refersTo);

/** An address on the sheet as the formula of a name. */
function formulaOf(refersTo: string, sheet: string): string {
  if (refersTo.startsWith("=")) return refersTo;
  const { row, column, rows, columns } = parseRect(refersTo)!;
  const single = rows === 1 && columns === 1;
  const address = single
    ? absoluteCell(row, column)
    : absoluteRange(row, column, row + rows - 1, column + columns - 1);
  return `=${onSheet(sheet, address)}`;
}

/** Excel leads the name to the right cells by itself. */
function carriedAlong(made: NamePlan | undefined, next: NamePlan, move: SheetMove): boolean {
  const [old, wanted] = [made && parseRect(made.refersTo), parseRect(next.refersTo)];
  if (!old || !wanted)
    return made?.refersTo === next.refersTo && move.rows.changes.length + move.columns.changes.length === 0;
  const there = followed(move, old);
  return there !== undefined && rectAddress(there) === rectAddress(placed(move, wanted));
}
