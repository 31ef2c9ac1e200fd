import type { CellPlace } from "../../formula";

/** Tells a cell from all others. */
export const placeKey = ({ sheet, row, column }: CellPlace): string => `${sheet}\n${row}\n${column}`;

/** Each cell once. */
export const distinctPlaces = <P extends CellPlace>(places: readonly P[]): P[] => [
  ...new Map(places.map((place) => [placeKey(place), place])).values(),
];

/** A number for the eye. @example shown(0.30000000000000004)  // "0.3" */
export const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** @example percent(0.9333)  // "93.3%" */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
