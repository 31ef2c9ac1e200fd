import { ICanvasColorService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../engine/engine";

type Rgb = readonly [number, number, number];

/** What the grid keeps to itself (0.25.1, pinned). */
interface Colors {
  _invertAlgo(color: Rgb): Rgb;
  readonly _cache: Map<string, string>;
}

/** What white and black become; white is the page's own surface. */
const WHITE = 0x29;
const BLACK = 0xf5;

/**
 * The greys of the grid's bars and menus, light to dark: in the dark theme those of the page around.
 * @see page.css
 */
export const greys = {
  50: "#FAF9F8",
  100: "#F3F2F1",
  200: "#E1DFDD",
  300: "#C8C6C4",
  400: "#8A8886",
  500: "#616161",
  600: "#4A4A4A",
  700: "#3D3D3D",
  800: "#333333",
  900: "#292929",
};

/** The accent of marks and chosen tabs, light to dark. */
export const accents = {
  50: "#EBF3FC",
  100: "#CFE4FA",
  200: "#B4D6FA",
  300: "#77B7F7",
  400: "#479EF5",
  500: "#2886DE",
  600: "#0F6CBD",
  700: "#115EA3",
  800: "#0F548C",
  900: "#0C3B5E",
};

/**
 * Paints the dark theme from the page's surface upward. The grid's own turns white to black and with it its headings,
 * formula bar and the cells' pale fills, which then are holes in a page that is grey.
 */
export function liftDarkColors({ injector }: Engine): void {
  const colors = injector.get(ICanvasColorService) as unknown as Colors;
  const invert = colors._invertAlgo;
  colors._invertAlgo = (color) => liftedFrom(invert(color));
  colors._cache.clear();
}

/** A colour of 0 to 255 a part, moved into the span between the darkest and the lightest. */
const liftedFrom = ([r, g, b]: Rgb): Rgb => [lift(r), lift(g), lift(b)];
const lift = (part: number): number => Math.round(WHITE + (part / 255) * (BLACK - WHITE));
