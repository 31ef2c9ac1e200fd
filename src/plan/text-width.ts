/** Width of the default fonts at 10 pt and 100 %, in pixels: measured for Latin digits and letters, CJK is a full square. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const narrow = /[ .,:;'|!ijlIft()[\]-]/;
const broad = /[mwMW%@●▲◆]/;

/** What a line is not broken in: a word with the spaces after it, or a Chinese letter with its punctuation. */
const parts =
  /[\u2e80-\u9fff\uf900-\ufaff][\u3001\u3002\uff00-\uff0f\uff1a-\uff1f]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+\s*|\s+/gu;

/** An estimate of a text's width in pixels, a little on the safe side. */
export const textWidth = (text: string, points = 10, bold = false): number =>
  Math.ceil(exactWidth(text, points, bold));

function exactWidth(text: string, points: number, bold: boolean): number {
  let width = 0;
  for (const char of text)
    width += wide.test(char) ? 13.6 : narrow.test(char) ? 4.4 : broad.test(char) ? 11 : 7.2;
  return (width * points * (bold ? 1.07 : 1)) / 10;
}

/** How many lines a text takes in a cell of this width, wrapped at spaces, or anywhere in Chinese. */
export function lineCount(text: string, width: number, points = 10, bold = false): number {
  const room = Math.max(1, width - 10);
  const linesOf = (paragraph: string): number => {
    let [lines, used] = [1, 0];
    for (const part of paragraph.match(parts) ?? []) {
      const needed = exactWidth(part.trimEnd(), points, bold);
      if (used > 0 && used + needed > room) {
        lines += 1;
        used = 0;
      }
      // A word that is wider than the cell is broken.
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used = needed > room ? needed % room : used + exactWidth(part, points, bold);
    }
    return lines;
  };
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph), 0);
}
