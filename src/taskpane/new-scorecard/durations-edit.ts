import type { Source } from "../../scorecard/sources/source";
import { alternativesOf } from "../../actions/conditions";
import { withAlternatives } from "./alternatives";
import { measureOf, type SourceMeasure } from "./measure-edit";

/** The measure after one of its columns got another name: whatever names the column follows. */
export function renameColumn(measure: SourceMeasure, before: string, after: string): SourceMeasure {
  const renamed = (name: string): string => (name === before ? after : name);
  const where = measure.where?.map((condition) => ({
    ...condition,
    column: renamed(condition.column),
    ...(condition.or ? { or: condition.or.map((each) => ({ ...each, column: renamed(each.column) })) } : {}),
  }));
  return {
    ...measure,
    ...("column" in measure ? { column: renamed(measure.column) } : {}),
    ...("columns" in measure ? { columns: measure.columns.map(renamed) } : {}),
    ...(where ? { where } : {}),
  } as SourceMeasure;
}

/** The measure without one of its derived columns: conditions on it go too, and what read it reads another column. */
export function withoutDuration(measure: SourceMeasure, name: string, source: Source): SourceMeasure {
  const where = measure.where?.flatMap((condition) =>
    withAlternatives(alternativesOf(condition).filter(({ column }) => column !== name))
  );
  const derived = measure.derived?.filter((each) => each.name !== name);
  const { where: _where, derived: _derived, ...rest } = measure;
  const left = {
    ...rest,
    ...(where?.length ? { where } : {}),
    ...(derived?.length ? { derived } : {}),
  } as SourceMeasure;
  const usesIt =
    ("column" in left && left.column === name) || ("columns" in left && left.columns.includes(name));
  return usesIt ? (measureOf(left.kind, source, left) as SourceMeasure) : left;
}
