import type { Styles } from "@univerjs/core";
import type { StyleData } from "../data";
import { fromGridStyle, toGridStyle } from "./grid-style";

/** A style with its keys in one order, so that equal styles have equal text. */
function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)])
  );
}

const none: StyleData = {};

/** The styles of a workbook: each one known to the grid once, under an id of ours. */
export class StyleTable {
  private readonly ids = new Map<string, string>();
  /** The same by the text of a style as it came: putting its keys in order costs more than writing them. */
  private readonly idsOfText = new Map<string, string>();
  private readonly styles = new Map<string, StyleData>();
  /** Styles are never changed once made: the same one has the same id. */
  private readonly idsOfKnown = new WeakMap<StyleData, string>();

  constructor(private readonly grid: Styles) {}

  /** The id of a style, registered with the grid on first use. */
  idOf(style: StyleData): string {
    const seen = this.idsOfKnown.get(style);
    if (seen) return seen;
    const text = JSON.stringify(style);
    const id = this.idsOfText.get(text) ?? this.idOfContent(style);
    this.idsOfText.set(text, id);
    this.idsOfKnown.set(style, id);
    return id;
  }

  private idOfContent(style: StyleData): string {
    const key = JSON.stringify(canonical(style));
    return this.ids.get(key) ?? this.register(key, style);
  }

  private register(key: string, style: StyleData): string {
    const id = `style${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles.set(id, style);
    this.grid.addCustomStyle(id, toGridStyle(style));
    return id;
  }

  /** The style that a cell, row or column refers to by id or carries itself; empty when none. */
  styleOf(reference: unknown): StyleData {
    if (reference === null || reference === undefined) return none;
    if (typeof reference === "string") {
      const known = this.styles.get(reference);
      if (known) return known;
      const grid = this.grid.get(reference);
      if (!grid) return {};
      const style = fromGridStyle(grid);
      this.styles.set(reference, style);
      return style;
    }
    return fromGridStyle(reference);
  }
}
