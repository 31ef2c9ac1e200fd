/** A shape as it stands on its sheet, in pixels; of what is no box only the place. */
export interface ShapeState {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
  /** "none" without a fill; absent where it is more than one colour. */
  readonly fill?: string;
  /** "none" without an outline. */
  readonly lineColor?: string;
  readonly text?: string;
}

/** Shapes by their names. */
export type ShapeStates = Readonly<Record<string, ShapeState>>;
