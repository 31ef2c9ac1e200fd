import { colors } from "../../plan/palette";
import type { ShapePlan } from "../../plan/plan";
import { boxHeight } from "../diagrams/box-text";
import { Drawing, type Positions } from "../diagrams/place";
import { statusLook } from "../diagrams/status-look";
import type { StandingStatus } from "../standing/standing";

/** An objective: one box on the map. */
export interface Objective {
  readonly perspective: string;
  readonly objective: string;
  readonly kpi: string;
  readonly status: StandingStatus;
  /** "92.3%", or blank. */
  readonly attainment: string;
}

/** One objective serves another; both by the KPI's name. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

const labelWidth = 120;
const laneWidth = 1090;
const laneGap = 40;
const pad = 18;
const perRow = 5;
const boxGap = 18;
const font = 10;

/**
 * A strategy map: a lane for each perspective, one above the other, a box for each objective in the
 * colour and with the mark of its KPI's status, and an arrow for each link.
 */
export function strategyMapShapes(
  lanes: readonly string[],
  objectives: readonly Objective[],
  links: readonly Link[],
  origin: readonly [left: number, top: number],
  kept: Positions = {}
): ShapePlan[] {
  const drawing = new Drawing(kept);
  const names = new Map<string, string>();
  let [left, top] = origin;
  for (const lane of lanes) {
    const own = objectives.filter(({ perspective }) => perspective === lane);
    const rows = rowsOf(own);
    const heights = rows.map(({ boxes, width }) =>
      Math.max(52, ...boxes.map((each) => boxHeight(textOf(each), width, font)))
    );
    const height = Math.max(
      72,
      heights.reduce((sum, each) => sum + each, 0) + Math.max(0, rows.length - 1) * boxGap + 2 * pad
    );
    drawLane(drawing, lane, left, top, height);
    let y = top + (rows.length === 0 ? 0 : pad);
    rows.forEach(({ boxes, width }, r) => {
      const used = boxes.length * width + (boxes.length - 1) * boxGap;
      const start = left + labelWidth + (laneWidth - used) / 2;
      boxes.forEach((objective, i) => {
        const look = statusLook[objective.status];
        const name = drawing.box({
          name: `Map objective ${objective.kpi}`,
          geometric: "RoundRectangle",
          left: start + i * (width + boxGap),
          top: y,
          width,
          height: heights[r],
          text: textOf(objective),
          fill: look.fill,
          lineColor: look.line,
          lineWeight: 1.5,
          fontColor: colors.ink,
          fontSize: font,
        });
        names.set(objective.kpi, name);
      });
      y += heights[r] + boxGap;
    });
    top += height + laneGap;
  }
  links.forEach(({ from, to }) => drawArrow(drawing, names.get(from), names.get(to), `${from} → ${to}`));
  return drawing.shapes;
}

const textOf = ({ objective, kpi, status, attainment }: Objective): string =>
  [
    objective === kpi ? "" : objective,
    `${statusLook[status].mark} ${kpi}${attainment ? `  ${attainment}` : ""}`,
  ]
    .filter(Boolean)
    .join("\n");

/** Boxes in rows of nearly equal length, at most five in a row. */
function rowsOf(objectives: readonly Objective[]): { boxes: readonly Objective[]; width: number }[] {
  const count = Math.ceil(objectives.length / perRow);
  const each = Math.ceil(objectives.length / Math.max(1, count));
  const width = Math.min(244, (laneWidth - 2 * pad - (each - 1) * boxGap) / Math.max(1, each));
  return Array.from({ length: count }, (_, r) => ({
    boxes: objectives.slice(r * each, (r + 1) * each),
    width,
  }));
}

function drawLane(drawing: Drawing, lane: string, left: number, top: number, height: number): void {
  drawing.box({
    name: `Map lane ${lane}`,
    geometric: "Rectangle",
    left: left + labelWidth,
    top,
    width: laneWidth,
    height,
    fill: colors.groupFill,
    lineColor: colors.rule,
    lineWeight: 0.75,
    altText: lane,
  });
  drawing.box({
    name: `Map perspective ${lane}`,
    geometric: "Rectangle",
    left,
    top,
    width: labelWidth,
    height,
    text: lane,
    fill: colors.accent,
    lineColor: "none",
    fontColor: "#FFFFFF",
    fontSize: 11,
    bold: true,
  });
}

/** From the box that serves to the one that is served: upwards from top to bottom edge, along a lane from side to side. */
function drawArrow(drawing: Drawing, from: string | undefined, to: string | undefined, name: string): void {
  if (!from || !to || from === to) return;
  const [a, b] = [drawing.of(from), drawing.of(to)];
  const middle = (box: typeof a): number => box.left + box.width / 2;
  const center = (box: typeof a): number => box.top + box.height / 2;
  let ends: readonly [readonly [number, number], readonly [number, number]];
  if (b.top + b.height <= a.top)
    ends = [
      [middle(a), a.top],
      [middle(b), b.top + b.height],
    ];
  else if (a.top + a.height <= b.top)
    ends = [
      [middle(a), a.top + a.height],
      [middle(b), b.top],
    ];
  else if (a.left < b.left)
    ends = [
      [a.left + a.width, center(a)],
      [b.left, center(b)],
    ];
  else
    ends = [
      [a.left, center(a)],
      [b.left + b.width, center(b)],
    ];
  drawing.line(`Map link ${name}`, ends[0], ends[1], {
    lineColor: colors.secondary,
    lineWeight: 1.25,
    begin: from,
    end: to,
    arrow: true,
  });
}
