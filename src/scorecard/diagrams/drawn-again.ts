import type { ShapePlan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import type { DiagramContent, DiagramRecord } from "./diagram";
import { draw } from "./draw";
import { movedShapes, positionsOf, type Positions } from "./place";
import { shapeChanges, type ShapeChanges } from "./shape-changes";
import { asTheyStand, usersBoxes, withLooks } from "./users-boxes";

/** A drawing before and after it is made again from other content. */
export interface DrawnAgain {
  readonly old: readonly ShapePlan[];
  readonly next: readonly ShapePlan[];
  readonly changes: { readonly forward: ShapeChanges; readonly back: ShapeChanges };
  /** What is remembered of it, but where it is. */
  readonly record: Pick<DiagramRecord, "content" | "drawn" | "shapes">;
  /** Boxes that stay where and as the user has put, coloured or sized them. */
  readonly kept: number;
}

/**
 * Draws a diagram again: boxes that the user has moved, coloured or sized stay so, all others follow their content.
 *
 * @param standing what its tables say now, for records that do not remember what they were drawn from
 * @param states its shapes as they stand; as they were drawn where that is not known
 */
export function drawnAgain(
  record: DiagramRecord,
  content: DiagramContent,
  standing: () => DiagramContent,
  states: ShapeStates | undefined
): DrawnAgain {
  const before = record.content ?? standing();
  const plain = draw(record, before, {});
  const found = usersBoxes(plain, record.drawn, states ?? {}, record.content !== undefined);
  const users = { ...found, moved: movedByThemselves(record, before, found.moved) };
  const was = withLooks(draw(record, before, users.moved), users.looks);
  const old = states ? asTheyStand(was, states) : was.filter(({ name }) => record.shapes.includes(name));
  const next = withLooks(draw(record, content, users.moved), users.looks);
  return {
    old,
    next,
    changes: shapeChanges(old, next),
    kept: next.filter(({ name, kind }) => "geometric" in kind && (name in users.moved || name in users.looks))
      .length,
    record: {
      content,
      drawn: positionsOf(draw(record, content, {})),
      shapes: next.map(({ name }) => name),
    },
  };
}

/** Without the boxes that stand elsewhere only because another was moved: twigs go along with their category. */
const movedByThemselves = (record: DiagramRecord, content: DiagramContent, moved: Positions): Positions =>
  Object.fromEntries(
    Object.entries(moved).filter(([name, place]) => {
      const { [name]: _, ...others } = moved;
      const along = positionsOf(draw(record, content, others));
      return name in movedShapes(along, { [name]: place }) || !(name in along);
    })
  );
