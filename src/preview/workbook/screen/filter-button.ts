interface Place {
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

const SIZE = 16;
const MARGIN = 2;

/** The button's corner: at the right of the cell and at its foot, as Excel's. */
const corner = ({ endX, endY }: Place): { x: number; y: number } => ({
  x: endX - SIZE - MARGIN,
  y: endY - SIZE - MARGIN,
});

/** Whether a point of the sheet is on the button of a cell. */
export function isOnFilterButton(point: { x: number; y: number }, cell: Place): boolean {
  const { x, y } = corner(cell);
  return point.x >= x && point.x <= x + SIZE && point.y >= y && point.y <= y + SIZE;
}

/** Draws a filter button into a header cell: a triangle, or a funnel where the filter has a condition for the column. */
export function drawFilterButton(ctx: CanvasRenderingContext2D, cell: Place, active: boolean): void {
  const { x, y } = corner(cell);
  ctx.save();
  ctx.beginPath();
  ctx.rect(cell.startX, cell.startY, cell.endX - cell.startX, cell.endY - cell.startY);
  ctx.clip();
  ctx.fillStyle = "#FFFFFF";
  ctx.strokeStyle = "#8A8886";
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.rect(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1);
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = active ? "#0F6CBD" : "#424242";
  ctx.beginPath();
  for (const [right, down] of active ? FUNNEL : TRIANGLE) ctx.lineTo(x + right, y + down);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}

const TRIANGLE = [
  [4, 6],
  [12, 6],
  [8, 11],
] as const;
const FUNNEL = [
  [3, 4],
  [13, 4],
  [9, 8.5],
  [9, 13],
  [7, 12],
  [7, 8.5],
] as const;
