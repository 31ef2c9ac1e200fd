import type { AxisData } from "../data";
import { pointsToPixels } from "./line-look";

export type Side = "left" | "right" | "top" | "bottom";

const AXIS_POINTS = 9;

/** How an axis is drawn: its line, labels and grid. An axis that is switched off leaves nothing but the scale. */
export function axisLook(
  axis: AxisData,
  side: Side
): { show: boolean; axisLine: object; axisTick: object; axisLabel: object; splitLine: object } {
  const shown = axis.visible !== false;
  const isValueLine = side === "left" || side === "right";
  return {
    show: shown || axis.gridlines !== false,
    axisLine: { show: shown && !isValueLine, onZero: true, lineStyle: { color: "#D1D1D1", width: 1 } },
    axisTick: { show: false },
    axisLabel: {
      show: shown,
      fontSize: pointsToPixels(axis.size ?? AXIS_POINTS),
      color: axis.color ?? "#595959",
      hideOverlap: true,
    },
    splitLine: { lineStyle: { color: "#E1E1E1", width: 1 } },
  };
}

export function axisTitle({ title, size }: AxisData, side: Side): object {
  if (!title) return {};
  const vertical = side === "left" || side === "right";
  return {
    name: title,
    nameLocation: "middle",
    nameRotate: vertical ? 90 : 0,
    nameMoveOverlap: true,
    nameTextStyle: { fontSize: pointsToPixels(size ?? 10), color: "#595959" },
  };
}
