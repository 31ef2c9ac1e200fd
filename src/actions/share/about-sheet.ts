import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { lineCount } from "../../plan/text-width";
import { pageFooter } from "../../scorecard/page-footer";
import { wordsIn } from "../../scorecard/words";

/** Of the only column, in pixels: a page in portrait. */
const width = 620;

/** Scoped to the sheet that says what the reader is looking at. */
export const aboutName = "AboutThisWorkbook";

export interface AboutCard {
  readonly sheet: string;
  readonly title: string;
  readonly period: string;
  /** As it is shown; undefined while nothing is scored. */
  readonly score?: string;
}

/** A sheet that says what the reader is looking at: the scorecards, how to read them, how they calculate. */
export function aboutSheet(
  input: {
    readonly name: string;
    readonly cards: readonly AboutCard[];
    /** KPI formulas that are still there, and those that were detached. */
    readonly kpiFormulas: number;
    readonly detached: number;
    readonly date: string;
  },
  locale: Locale
): SheetPlan {
  const say = (key: keyof typeof shareMessages, values?: Record<string, string | number>): string =>
    sentence(shareMessages, key, locale, values);
  const calculation =
    input.kpiFormulas > 0
      ? say("aboutAttached")
      : input.detached > 0
        ? say("aboutDetached", { count: input.detached })
        : say("aboutNative");
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ...(input.cards.length === 0
      ? []
      : [
          [
            say("aboutCards"),
            input.cards.map((card) =>
              say("aboutCardLine", { ...card, score: card.score ?? say("aboutNoScore") })
            ),
          ] as const,
        ]),
    [say("aboutRead"), [say("aboutRead1"), say("aboutRead2"), say("aboutRead3")]],
    [say("aboutCalc"), [calculation, say("aboutPrepared", { date: input.date })]],
  ];
  const grid = new CellGrid();
  grid.put(0, 0, say("aboutTitle"));
  grid.style(styles.body, "A1:A40");
  grid.style(styles.title, "A1");
  grid.style({ borders: { bottom: rule(colors.accent, "Medium") } }, "A2");
  let row = 3;
  for (const [title, lines] of parts) {
    grid.put(row, 0, title);
    grid.style({ ...styles.group, fill: colors.groupFill }, `A${row + 1}`);
    lines.forEach((line, i) => grid.put(row + 1 + i, 0, line));
    grid.style({ wrap: true, vertical: "Top" }, `A${row + 2}:A${row + 1 + lines.length}`);
    row += lines.length + 2;
  }
  const heights = parts.reduce<{ at: number; rows: Record<string, number> }>(
    ({ at, rows }, [, lines]) => ({
      at: at + lines.length + 2,
      rows: {
        ...rows,
        [String(at)]: 24,
        ...Object.fromEntries(lines.map((line, i) => [String(at + 1 + i), 16 * lineCount(line, width) + 6])),
      },
    }),
    { at: 4, rows: { "1": 34, "2": 8, "3": 8 } }
  );
  return {
    name: input.name,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, 0)!],
    styles: grid.styles,
    columnWidths: { A: width },
    rowHeights: heights.rows,
    names: [{ name: aboutName, refersTo: "A1" }],
    print: {
      orientation: "Portrait",
      fitToWidth: 1,
      marginsCm: 1,
      area: `A1:A${row}`,
      footer: pageFooter(say("aboutTitle"), wordsIn(locale)),
    },
  };
}
