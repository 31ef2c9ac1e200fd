import { HeaderFreezeRenderController } from "@univerjs/preset-sheets-core";

/** What the grid keeps to itself (0.25.1, pinned). */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  hide(): void;
  transformByState(state: { left?: number; top?: number; width?: number; height?: number }): void;
}
interface Freeze {
  _themeChange(theme: object): void;
  _createFreeze(direction: 0 | 1, freeze?: { startRow: number; startColumn: number }): unknown;
  _freezeNormalHeaderColor: string;
  _freezeHoverColor: string;
  _rowFreezeHeaderRect?: Line;
  _rowFreezeMainRect?: Line;
  _columnFreezeHeaderRect?: Line;
  _columnFreezeMainRect?: Line;
}

/** Grey through which text shows: a title runs over the line. */
const COLOR = "rgba(0, 0, 0, 0.22)";
const HOVER = "rgba(0, 0, 0, 0.5)";

/** Where panes are frozen there is a line as thin as Excel's; the grid's own is a bar. */
export function thinFreezeLine(): void {
  const prototype = HeaderFreezeRenderController.prototype as unknown as Freeze & { isThin?: boolean };
  if (prototype.isThin) return;
  const { _themeChange, _createFreeze } = prototype;
  prototype._themeChange = function follow(this: Freeze, theme) {
    _themeChange.call(this, theme);
    this._freezeNormalHeaderColor = COLOR;
    this._freezeHoverColor = HOVER;
  };
  prototype._createFreeze = function create(this: Freeze, direction, freeze) {
    const made = _createFreeze.call(this, direction, freeze);
    const isFrozen = ((direction === 0 ? freeze?.startRow : freeze?.startColumn) ?? -1) > 0;
    const lines =
      direction === 0
        ? [this._rowFreezeHeaderRect, this._rowFreezeMainRect]
        : [this._columnFreezeHeaderRect, this._columnFreezeMainRect];
    for (const line of lines) {
      // Excel has no handle to pull a line from.
      if (!isFrozen) line?.hide();
      else if (direction === 0) line?.transformByState({ top: line.top + line.height - 1, height: 1 });
      else line?.transformByState({ left: line.left + line.width - 1, width: 1 });
    }
    return made;
  };
  prototype.isThin = true;
}
