/** About how wide a text is drawn, in pixels: Chinese letters are square, capitals wider than small letters. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text)
    width += size * (letter.charCodeAt(0) > 0x2e80 ? 1 : /[A-Z%@&]/.test(letter) ? 0.64 : 0.5);
  return width;
}
