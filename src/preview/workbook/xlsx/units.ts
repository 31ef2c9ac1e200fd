/**
 * Lengths of files and pixels at 96 per inch.
 *
 * Column widths count digits of the default font, 7 pixels wide in Calibri 11 (ECMA-376 Part 1, 18.3.1.13);
 * row heights and fonts are in points, drawings in English Metric Units.
 */
const DIGIT = 7;
export const EMU_PER_PIXEL = 9525;
export const EMU_PER_POINT = 12700;
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** 9.140625 characters → 64 pixels. */
export function charactersToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** 64 pixels → 9.140625 characters; `charactersToPixels` gives the same pixels back. */
export function pixelsToCharacters(pixels: number): number {
  return Math.round((pixels / DIGIT) * 256) / 256;
}

export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
