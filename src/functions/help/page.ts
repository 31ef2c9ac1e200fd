import { errorsOf, type ShownError } from "./errors-of";
import { evaluateExample, type EvaluatedExample, type ExampleLanguage } from "./evaluate-example";
import { functionGuides, type FunctionGuide } from "./guide";
import { signatureOf } from "./signature-text";
import { shownValue } from "./shown-value";

export { helpPageMessages } from "../../i18n/help-page";
export { notationParts } from "./notation";

/** An example as the page draws it: its cells and result as one sheet of texts. */
export interface ShownExample extends EvaluatedExample {
  /** What a sheet shows, from A1; `kind` says where a cell comes from. */
  readonly sheet: readonly (readonly {
    readonly text: string;
    readonly kind: "input" | "result" | "empty";
    readonly number: boolean;
  }[])[];
  /** The address that the formula is written into. */
  readonly at: string;
  /** Tab-separated cells with the formula in its place, for pasting at A1. */
  readonly tsv: string;
}

/** One function on the help page, each language's part apart. */
export interface HelpEntry extends FunctionGuide {
  readonly signature: string;
  readonly examples: Readonly<Record<ExampleLanguage, ShownExample>>;
  readonly errors: Readonly<Record<ExampleLanguage, readonly ShownError[]>>;
}

/** The most rows of a result that the page shows. */
const rowsShown = 12;

/** Everything that the help page says, with every result calculated by the function itself. */
export const helpEntries = (): HelpEntry[] =>
  functionGuides().map((guide) => ({
    ...guide,
    signature: signatureOf(guide),
    examples: { en: shownExample(guide, "en"), zh: shownExample(guide, "zh") },
    errors: { en: errorsOf(guide.name, guide.example, "en"), zh: errorsOf(guide.name, guide.example, "zh") },
  }));

function shownExample({ name, example }: FunctionGuide, language: ExampleLanguage): ShownExample {
  const evaluated = evaluateExample(name, example, language);
  const { cells, result, row, column, dates } = evaluated;
  const shown = result.slice(0, rowsShown);
  const rows = Math.max(cells.length, row + shown.length);
  const columns = Math.max(...cells.map((line) => line.length), column + result[0].length);
  const sheet = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const inResult = r >= row && c >= column && r < row + shown.length && c < column + result[0].length;
      const value = inResult ? result[r - row][c - column] : cells[r]?.[c];
      const text = shownValue(value, inResult && dates.includes(c - column));
      const kind = inResult ? "result" : text === "" ? "empty" : "input";
      return { text, kind, number: typeof value === "number" } as const;
    })
  );
  return { ...evaluated, sheet, at: example.at, tsv: tsvOf(evaluated) };
}

function tsvOf({ cells, formula, row, column }: EvaluatedExample): string {
  const rows = Array.from({ length: Math.max(cells.length, row + 1) }, (_, r) => {
    const line = [...(cells[r] ?? [])];
    if (r === row) line[column] = formula;
    return Array.from(line, (cell) => (cell === null || cell === undefined ? "" : String(cell))).join("\t");
  });
  return rows.join("\n");
}
