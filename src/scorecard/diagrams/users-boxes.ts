import { colors } from "../../plan/palette";
import type { ShapePlan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import { movedShapes, type Positions } from "./place";
import { statusLook } from "./status-look";

/** What the user has made of the boxes of a drawing: where they were put, and how they were coloured and sized. */
export interface UsersBoxes {
  readonly moved: Positions;
  readonly looks: Readonly<Record<string, Look>>;
}

type Look = Partial<Pick<ShapePlan, "width" | "height">> & {
  readonly fill?: string | undefined;
  readonly lineColor?: string;
};

/** Colours that boxes are drawn in: where it is not known what a box was drawn from, none of these is the user's. */
const ownColors: ReadonlySet<string> = new Set([
  ...Object.values(statusLook).flatMap(({ fill, line }) => [fill, line]),
  ...[colors.accent, colors.headerFill, colors.groupFill, colors.actual, colors.rule, "#FFFFFF", "none"],
]);

/** Places and sizes come back in points and rounded. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 2;
const isBox = ({ kind }: ShapePlan): boolean => "geometric" in kind;
const sameColor = (a: string | undefined, b: string | undefined): boolean =>
  a?.toUpperCase() === b?.toUpperCase();

/**
 * @param drawn the drawing without what the user has made of it
 * @param sure false where it is only a guess what the drawing was made from: then sizes and our own colours say nothing
 */
export function usersBoxes(
  drawn: readonly ShapePlan[],
  places: Positions,
  states: ShapeStates,
  sure: boolean
): UsersBoxes {
  const found = Object.fromEntries(
    Object.entries(states).map(([name, { left, top }]) => [name, [left, top]] as const)
  );
  const looks = drawn.filter(isBox).flatMap((shape): [string, Look][] => {
    const state = states[shape.name];
    if (state?.width === undefined || state.height === undefined) return [];
    const isUsers = (now: string | undefined, was: string | undefined): boolean =>
      !sameColor(now, was) && (sure || now === undefined || !ownColors.has(now.toUpperCase()));
    const look: Look = {
      ...(sure && !(isNear(state.width, shape.width) && isNear(state.height, shape.height))
        ? { width: state.width, height: state.height }
        : {}),
      ...(isUsers(state.fill, shape.fill) ? { fill: state.fill } : {}),
      ...(state.lineColor !== undefined && isUsers(state.lineColor, shape.lineColor)
        ? { lineColor: state.lineColor }
        : {}),
    };
    return Object.keys(look).length > 0 ? [[shape.name, look]] : [];
  });
  return { moved: movedShapes(places, found), looks: Object.fromEntries(looks) };
}

/** A drawing in the colours and sizes that the user has given its boxes. */
export const withLooks = (shapes: readonly ShapePlan[], looks: UsersBoxes["looks"]): ShapePlan[] =>
  shapes.map((shape) => (shape.name in looks && isBox(shape) ? { ...shape, ...looks[shape.name] } : shape));

/** The shapes of a drawing that are there, as they stand. */
export const asTheyStand = (drawn: readonly ShapePlan[], states: ShapeStates): ShapePlan[] =>
  drawn.flatMap((shape) => {
    const state = states[shape.name];
    if (!state) return [];
    if (!isBox(shape)) return [shape];
    const near = (key: "left" | "top" | "width" | "height"): number => {
      const now = state[key];
      return now === undefined || isNear(now, shape[key]) ? shape[key] : now;
    };
    const text = state.text?.replace(/\r\n?|\v/g, "\n");
    return [
      {
        ...shape,
        ...{ left: near("left"), top: near("top"), width: near("width"), height: near("height") },
        ...(state.width === undefined || sameColor(state.fill, shape.fill) ? {} : { fill: state.fill }),
        ...(state.lineColor === undefined || sameColor(state.lineColor, shape.lineColor)
          ? {}
          : { lineColor: state.lineColor }),
        ...(shape.text === undefined || text === undefined ? {} : { text }),
      },
    ];
  });
