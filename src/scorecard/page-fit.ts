/** What A4 in landscape leaves within margins of 1 cm and a footer, in pixels at 100 %. */
const page = { width: ((29.7 - 2) / 2.54) * 96, height: ((21 - 2.9) / 2.54) * 96 } as const;

/** A last page that is filled less than this is not worth a sheet of paper. */
const leastFilled = 0.2;

/**
 * On how many pages a sheet is to fit that is printed one page wide: one less than it would take where
 * the last would hold but a few rows. Undefined where the rows may break as they come.
 *
 * @param size of what is printed, in pixels
 * @param repeated height of the rows that stand on every page
 * @example pagesHigh({ width: 1047, height: 800 }, 180)  // 1: the rest would be a sixth of a page
 * @example pagesHigh({ width: 1047, height: 600 }, 180)  // undefined
 */
export function pagesHigh(
  { width, height }: { readonly width: number; readonly height: number },
  repeated: number
): number | undefined {
  const each = page.height / Math.min(1, page.width / width);
  const room = each - repeated;
  if (height <= each || room <= 0) return undefined;
  const further = (height - each) / room;
  const rest = further - Math.floor(further);
  return rest > 0 && rest < leastFilled ? 1 + Math.floor(further) : undefined;
}
