const LINE_CHARACTERS = 34;
const LINE_PX = 20;
const FRAME_PX = 54;

export const alertWidth = 260;

/** The height of the grid's note beside a cell for a text; Chinese characters are about twice as wide. */
export function alertHeight(text: string): number {
  const lines = text.split("\n").map((line) => {
    const width = [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
    return Math.max(1, Math.ceil(width / LINE_CHARACTERS));
  });
  return FRAME_PX + lines.reduce((sum, count) => sum + count, 0) * LINE_PX;
}
