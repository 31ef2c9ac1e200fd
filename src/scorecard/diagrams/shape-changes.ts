import type { ShapeChange } from "../../plan/existing-sheet";
import { nearestSite } from "../../plan/nearest-site";
import type { ShapePlan } from "../../plan/plan";

/** Shapes by name: those that come, those that change, those that go. */
export interface ShapeChanges {
  readonly shapes: readonly ShapePlan[];
  readonly changes: readonly ShapeChange[];
}

/**
 * What leads from one drawing to another. Boxes change where they are, so that what the user has done to others
 * stays; lines go and come.
 *
 * @param old the shapes that are there
 */
export function shapeChanges(
  old: readonly ShapePlan[],
  next: readonly ShapePlan[]
): { readonly forward: ShapeChanges; readonly back: ShapeChanges } {
  const forward = { shapes: [] as ShapePlan[], changes: [] as ShapeChange[] };
  const back = { shapes: [] as ShapePlan[], changes: [] as ShapeChange[] };
  const go = (shape: ShapePlan): void => {
    forward.changes.push({ kind: "remove", name: shape.name });
    back.shapes.push(tied(shape, old));
  };
  const come = (shape: ShapePlan, behind: boolean): void => {
    forward.shapes.push({ ...tied(shape, next), ...(behind ? { behind } : {}) });
    back.changes.push({ kind: "remove", name: shape.name });
  };
  const names = new Set(old.map(({ name }) => name));
  const lastKept = next.findLastIndex((shape) => isBox(shape) && names.has(shape.name));
  next.forEach((shape, i) => {
    const before = old.find(({ name }) => name === shape.name);
    if (!before) return come(shape, isBox(shape) && i < lastKept);
    if (JSON.stringify(before) === JSON.stringify(shape)) return;
    if (isBox(shape) && isBox(before)) {
      forward.changes.push({ kind: "change", shape });
      back.changes.push({ kind: "change", shape: before });
      return;
    }
    go(before);
    come(shape, false);
  });
  const wanted = new Set(next.map(({ name }) => name));
  old.filter(({ name }) => !wanted.has(name)).forEach(go);
  const lines = new Set([...old, ...next].filter((shape) => !isBox(shape)).map(({ name }) => name));
  return {
    forward: { ...forward, changes: linesFirst(forward.changes, lines) },
    back: { ...back, changes: linesFirst(back.changes, lines) },
  };
}

/** Lines go before the boxes that they are tied to: one that is left over would have lost its box. */
const linesFirst = (changes: readonly ShapeChange[], lines: ReadonlySet<string>): ShapeChange[] => {
  const isLine = (change: ShapeChange): boolean => change.kind === "remove" && lines.has(change.name);
  return [...changes.filter(isLine), ...changes.filter((change) => !isLine(change))];
};

const isBox = ({ kind }: ShapePlan): boolean => "geometric" in kind;

/** A line with the sites at which it is tied: the boxes may not be among the shapes that come. */
function tied(shape: ShapePlan, drawing: readonly ShapePlan[]): ShapePlan {
  if (!("line" in shape.kind)) return shape;
  const { line } = shape.kind;
  const site = (name: string | undefined, end: readonly [number, number]): number | undefined => {
    const box = drawing.find((each) => each.name === name);
    return box && nearestSite(box, end);
  };
  const [beginSite, endSite] = [site(line.connect?.begin, line.from), site(line.connect?.end, line.to)];
  const sites = {
    ...(beginSite === undefined ? {} : { beginSite }),
    ...(endSite === undefined ? {} : { endSite }),
  };
  return { ...shape, kind: { line: { ...line, connect: { ...line.connect, ...sites } } } };
}
