import type { ShapePlan } from "../../plan/plan";

/** Where a shape's top left corner is, in pixels of the sheet, by the shape's name. */
export type Positions = Readonly<Record<string, readonly [left: number, top: number]>>;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Shapes of a diagram as they are laid out: boxes first, since lines run between them. */
export class Drawing {
  readonly shapes: ShapePlan[] = [];
  private readonly boxes = new Map<string, Box>();

  /** @param kept where the user has put shapes: they stay there */
  constructor(private readonly kept: Positions) {}

  /** Adds a box and returns its name, which is unique in the drawing. */
  box(shape: Omit<ShapePlan, "kind"> & { readonly geometric: string }): string {
    const { geometric, ...rest } = shape;
    const name = this.unique(shape.name);
    const [left, top] = this.kept[name] ?? [shape.left, shape.top];
    const placed = { ...rest, name, left: Math.max(0, left), top: Math.max(0, top) };
    this.boxes.set(name, placed);
    this.shapes.push({ ...placed, kind: { geometric } });
    return name;
  }

  of(name: string): Box {
    return this.boxes.get(name)!;
  }

  line(
    name: string,
    from: readonly [number, number],
    to: readonly [number, number],
    look: Pick<ShapePlan, "lineColor" | "lineWeight"> & {
      readonly begin?: string;
      readonly end?: string;
      readonly arrow?: boolean;
      readonly form?: "Straight" | "Elbow" | "Curve";
    }
  ): void {
    const { begin, end, arrow, form, ...rest } = look;
    const connect = { ...(begin ? { begin } : {}), ...(end ? { end } : {}) };
    this.shapes.push({
      ...rest,
      name: this.unique(name),
      left: Math.min(from[0], to[0]),
      top: Math.min(from[1], to[1]),
      width: Math.abs(to[0] - from[0]),
      height: Math.abs(to[1] - from[1]),
      kind: { line: { from, to, connect, ...(arrow ? { arrow } : {}), ...(form ? { form } : {}) } },
    });
  }

  private unique(wanted: string): string {
    const name = wanted.replace(/\s+/g, " ").slice(0, 120);
    const taken = (text: string): boolean => this.shapes.some((shape) => shape.name === text);
    if (!taken(name)) return name;
    for (let n = 2; ; n++) if (!taken(`${name} ${n}`)) return `${name} ${n}`;
  }
}

/** Where boxes were laid out: what has another place on the sheet later was moved by the user. */
export const positionsOf = (shapes: readonly ShapePlan[]): Positions =>
  Object.fromEntries(
    shapes.flatMap(({ name, kind, left, top }) => ("geometric" in kind ? [[name, [left, top]] as const] : []))
  );

/** The shapes that stand elsewhere than they were drawn, by more than rounding. */
export const movedShapes = (drawn: Positions, found: Positions): Positions =>
  Object.fromEntries(
    Object.entries(found).filter(([name, [left, top]]) => {
      const before = drawn[name];
      return before !== undefined && Math.hypot(before[0] - left, before[1] - top) > 2;
    })
  );

/** Pixels that a drawing covers from the sheet's corner. */
export const extentOf = (shapes: readonly ShapePlan[]): readonly [right: number, bottom: number] => [
  Math.max(0, ...shapes.map(({ left, width }) => left + width)),
  Math.max(0, ...shapes.map(({ top, height }) => top + height)),
];
