import { deflateSync, inflateSync, crc32 } from "node:zlib";

/**
 * The same picture in fewer bytes: a palette of at most 256 colours, which is what text on flat colours
 * needs; where there are more, the rarest shades give way to their nearest neighbour. No filter: lines
 * of flat colours pack best without.
 *
 * @param png eight bits a channel, RGB, not interlaced: what screenshots of a page without transparency are
 */
export function packedPng(png: Buffer): Buffer {
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error("Only plain RGB pictures are packed.");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rgb = unfiltered(inflateSync(Buffer.concat(parts)), 3 * width);
  const { palette, indexOf } = paletteOf(rgb, width, height);
  const lines = Buffer.alloc(height * (width + 1));
  eachPixel(rgb, width, height, (color, x, y) => {
    lines[y * (width + 1) + 1 + x] = indexOf.get(color)!;
  });
  const head = Buffer.from(png.subarray(16, 29));
  head[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Calls back with each pixel's colour as 0xRRGGBB. */
function eachPixel(
  rgb: Buffer,
  width: number,
  height: number,
  visit: (color: number, x: number, y: number) => void
): void {
  for (let y = 0; y < height; y++)
    for (let x = 0, at = y * (3 * width + 1) + 1; x < width; x++, at += 3)
      visit((rgb[at] << 16) | (rgb[at + 1] << 8) | rgb[at + 2], x, y);
}

/** The most frequent colours, and for every colour the place of the nearest of them. */
function paletteOf(
  rgb: Buffer,
  width: number,
  height: number
): { readonly palette: readonly number[]; readonly indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  eachPixel(rgb, width, height, (color) => counts.set(color, (counts.get(color) ?? 0) + 1));
  const colors = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const palette = colors.slice(0, 256);
  const nearest = (color: number): number => {
    let [best, least] = [0, Infinity];
    palette.forEach((other, i) => {
      const distance = [16, 8, 0].reduce(
        (sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2,
        0
      );
      if (distance < least) [best, least] = [i, distance];
    });
    return best;
  };
  return { palette, indexOf: new Map(colors.map((color, i) => [color, i < 256 ? i : nearest(color)])) };
}

/** Undoes the filter that each line begins with (PNG specification, section 9). */
function unfiltered(data: Buffer, stride: number): Buffer {
  const out = Buffer.alloc(data.length);
  const pixel = 3;
  for (let line = 0; line < data.length; line += stride + 1) {
    const above = line - stride - 1;
    for (let x = 1; x <= stride; x++) {
      const left = x > pixel ? out[line + x - pixel] : 0;
      const up = above >= 0 ? out[above + x] : 0;
      const corner = x > pixel && above >= 0 ? out[above + x - pixel] : 0;
      out[line + x] = data[line + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[line]];
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
