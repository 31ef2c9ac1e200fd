import { colors } from "../../plan/palette";
import type { ShapePlan } from "../../plan/plan";
import { boxHeight } from "../diagrams/box-text";
import { Drawing, type Positions } from "../diagrams/place";
import { statusLook } from "../diagrams/status-look";
import { bonesOf, type Bone, type Cause } from "./bones";

const twigWidth = 186;
const categoryWidth = 180;
const headWidth = 210;
/** How far a bone leans back from its foot on the spine. */
const lean = 70;
const pitch = twigWidth + lean + 34;
const gap = 8;

/** What one bone needs: its texts, and how long it must be for them. */
interface Sized {
  readonly bone: Bone;
  readonly category: string;
  readonly categoryHeight: number;
  readonly twigs: readonly { readonly cause: Cause; readonly text: string; readonly height: number }[];
  readonly length: number;
}

/**
 * A fishbone: the problem at the head on the right, categories as bones above and below the spine, those
 * that lose the most points nearest to the head, causes as twigs. Every box is as high as its text.
 *
 * @param origin top left corner, in pixels of the sheet
 * @param kept where the user has moved shapes
 */
export function fishboneShapes(
  problem: string,
  causes: readonly Cause[],
  origin: readonly [left: number, top: number],
  words: { readonly points: (lost: number) => string },
  kept: Positions = {}
): ShapePlan[] {
  const bones = bonesOf(causes).map((bone) => sized(bone, words.points));
  const [upper, lower] = [0, 1].map((side) => bones.filter((_, i) => i % 2 === side));
  const longest = (side: readonly Sized[]): number => Math.max(60, ...side.map(({ length }) => length));
  const above = (side: readonly Sized[]): number =>
    longest(side) + Math.max(0, ...side.map(({ categoryHeight }) => categoryHeight));
  const spine = origin[1] + above(upper) + 10;
  const columns = Math.max(1, Math.ceil(bones.length / 2));
  const headHeight = Math.max(90, boxHeight(problem, headWidth, 12, true));
  const headLeft = origin[0] + columns * pitch + 40;
  const drawing = new Drawing(kept);
  const head = drawing.box({
    name: "Fishbone problem",
    geometric: "RoundRectangle",
    left: headLeft,
    top: spine - headHeight / 2,
    width: headWidth,
    height: headHeight,
    text: problem,
    fill: colors.accent,
    lineColor: "none",
    fontColor: "#FFFFFF",
    fontSize: 12,
    bold: true,
  });
  const at = drawing.of(head);
  const middle = at.top + at.height / 2;
  drawing.line("Fishbone spine", [origin[0], spine], [at.left, middle], {
    lineColor: colors.actual,
    lineWeight: 3,
    end: head,
  });
  bones.forEach((bone, i) => {
    const column = Math.floor(i / 2);
    const foot = headLeft - 24 - column * pitch;
    drawBone(drawing, bone, foot, spine, i % 2 === 0 ? -1 : 1, longest(i % 2 === 0 ? upper : lower));
  });
  return drawing.shapes;
}

function sized(bone: Bone, points: (lost: number) => string): Sized {
  const category = bone.lost > 0 ? `${bone.category}\n${points(bone.lost)}` : bone.category;
  const twigs = bone.causes.map((cause) => {
    const text = twigText(cause);
    return { cause, text, height: boxHeight(text, twigWidth, 9) };
  });
  return {
    bone,
    category,
    categoryHeight: boxHeight(category, categoryWidth, 10, true),
    twigs,
    length: twigs.reduce((sum, { height }) => sum + height + gap, 0) + 26,
  };
}

/** "▲ Customer Retention Rate", or the cause with its KPI below. */
function twigText({ cause, kpi, status }: Cause): string {
  const measured = kpi ? `${statusLook[status].mark} ${kpi}` : "";
  return [cause, measured].filter(Boolean).join("\n");
}

/** @param planned −1 above the spine, 1 below; a category that the user has moved across takes its twigs along */
function drawBone(
  drawing: Drawing,
  { bone, category, categoryHeight, twigs }: Sized,
  foot: number,
  spine: number,
  planned: 1 | -1,
  length: number
): void {
  const tip = foot - lean;
  const name = drawing.box({
    name: `Fishbone category ${bone.category}`,
    geometric: "RoundRectangle",
    left: tip - categoryWidth / 2,
    top: planned < 0 ? spine - length - categoryHeight : spine + length,
    width: categoryWidth,
    height: categoryHeight,
    text: category,
    fill: colors.headerFill,
    lineColor: colors.actual,
    lineWeight: 1,
    fontColor: colors.ink,
    fontSize: 10,
    bold: true,
  });
  const box = drawing.of(name);
  const side = box.top + box.height / 2 < spine ? -1 : 1;
  const from: [number, number] = [box.left + box.width / 2, side < 0 ? box.top + box.height : box.top];
  drawing.line(`Fishbone bone ${bone.category}`, from, [foot, spine], {
    lineColor: colors.actual,
    lineWeight: 1.75,
    begin: name,
  });
  let edge = spine + side * (length - 12);
  for (const { cause, text, height } of twigs) {
    const top = side < 0 ? edge : edge - height;
    const y = top + height / 2;
    const onBone = from[0] + ((foot - from[0]) * (y - from[1])) / (spine - from[1]);
    const look = statusLook[cause.status];
    const twig = drawing.box({
      name: `Fishbone cause ${bone.category} ${cause.kpi || cause.cause}`,
      geometric: "Rectangle",
      left: onBone - 22 - twigWidth,
      top,
      width: twigWidth,
      height,
      text,
      align: "Left",
      fill: cause.kpi ? look.fill : "#FFFFFF",
      lineColor: cause.kpi ? look.line : colors.rule,
      lineWeight: 0.75,
      fontColor: colors.ink,
      fontSize: 9,
    });
    const at = drawing.of(twig);
    drawing.line(
      `Fishbone twig ${bone.category} ${cause.kpi || cause.cause}`,
      [at.left + at.width, at.top + at.height / 2],
      [onBone, y],
      { lineColor: colors.previousYear, lineWeight: 1, begin: twig }
    );
    edge -= side * (height + gap);
  }
}
