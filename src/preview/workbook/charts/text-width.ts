/** About how wide a text is drawn, in pixels: Chinese letters are square, Latin ones half as wide. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e80 ? size : size * 0.5;
  return width;
}
