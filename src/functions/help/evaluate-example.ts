import { serialOf } from "../../core";
import { functionTable } from "../call";
import { options, entryOf } from "../registry";
import type { Value } from "../../formula";
import { explainExample } from "./explain-example";
import { splitArguments } from "./split-arguments";
import type { ExampleCell, HelpExample } from "./types";

export type ExampleLanguage = "en" | "zh";

/** An example as it stands in one language, with what its function gives. */
export interface EvaluatedExample {
  /** Cells from A1 as they are typed; `null` where there is none. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly formula: string;
  /** Where the formula stands, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The spilled result: values, or errors as `{ error, message }`. */
  readonly result: readonly (readonly unknown[])[];
  /** Columns of the result that hold dates. */
  readonly dates: readonly number[];
}

/** Calculates an example with its own function. */
export function evaluateExample(
  name: string,
  example: HelpExample,
  language: ExampleLanguage
): EvaluatedExample {
  const { at, dates = [] } = example;
  const result = entryOf(name)!.asynchronous
    ? explainExample(
        example.cells.map((cells) => cells.map((cell) => valueOf(cell, language) as Value)),
        argumentsOf(formulaOf(name, example, language))[0],
        language
      )
    : functionTable().get(`KPI.${name}`)!(...exampleArguments(name, example, language));
  const { row, column } = placeOf(at);
  return {
    cells: example.cells.map((cells) => cells.map((cell) => shownCell(cell, language))),
    formula: formulaOf(name, example, language),
    row,
    column,
    result: Array.isArray(result) ? (result as unknown[][]) : [[result]],
    dates,
  };
}

/** The arguments of an example as the function gets them: values, and blocks where the formula names a range. */
export function exampleArguments(name: string, example: HelpExample, language: ExampleLanguage): unknown[] {
  const read = (row: number, column: number): unknown =>
    valueOf(example.cells[row]?.[column] ?? null, language);
  return argumentsOf(formulaOf(name, example, language)).map((text) => argumentOf(text, read));
}

const formulaOf = (name: string, { formula }: HelpExample, language: ExampleLanguage): string =>
  typeof formula === "string" ? inLanguage(name, formula, language) : formula[language];

/** The texts between a formula's outer parentheses. */
const argumentsOf = (formula: string): string[] =>
  splitArguments(formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")")), ",");

/** A formula with its option words in the reader's language; the functions take both. */
function inLanguage(name: string, formula: string, language: ExampleLanguage): string {
  if (language === "en") return formula;
  const { parameters } = entryOf(name)!;
  const translated = argumentsOf(formula).map((text, i) => {
    const option = parameters[i]?.options;
    if (!option) return text;
    return text.replace(/"(\w+)"/g, (whole, word: string) => {
      const found = options[option].find((one) => one.word === word);
      return found ? `"${found.zh[0]}"` : whole;
    });
  });
  return `${formula.slice(0, formula.indexOf("(") + 1)}${translated.join(",")})`;
}

type ReadCell = (row: number, column: number) => unknown;

function argumentOf(text: string, read: ReadCell): unknown {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("{"))
    return splitArguments(text.slice(1, -1), ";").map((row) =>
      splitArguments(row, ",").map((cell) => argumentOf(cell, read))
    );
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  if (/^[A-Z]\d+(:[A-Z]\d+)?$/.test(text)) return rangeOf(text, read);
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`The example has an argument that cannot be read: ${text}`);
  return value;
}

function rangeOf(address: string, read: ReadCell): unknown[][] {
  const [first, last = first] = address.split(":").map(placeOf);
  return Array.from({ length: last.row - first.row + 1 }, (_, r) =>
    Array.from({ length: last.column - first.column + 1 }, (__, c) => read(first.row + r, first.column + c))
  );
}

const placeOf = (address: string): { row: number; column: number } => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

/** A cell as a function gets it. */
function valueOf(cell: ExampleCell, language: ExampleLanguage): unknown {
  if (cell === null || typeof cell !== "object") return cell ?? "";
  return "date" in cell ? serialOfText(cell.date) : cell[language];
}

/** A cell as a person types it. */
function shownCell(cell: ExampleCell, language: ExampleLanguage): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : cell[language];
}

function serialOfText(text: string): number {
  const [year, month, day, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  return serialOf(year, month, day) + (hour * 60 + minute) / 1440;
}
