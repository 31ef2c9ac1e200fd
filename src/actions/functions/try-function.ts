import type { FunctionGuide } from "../../functions/help/guide";
import { associatedFunction } from "../../functions/associated";
import { plain } from "../../functions/plain";
import { sheetPrefix } from "../../plan/references";
import { findReferences, type Found } from "../../workbook/find-references";
import type { Place } from "../../workbook/place";
import { readCells } from "../../workbook/read-cells";
import { readSelection } from "../../workbook/selection";
import { readTyped, writeFormula, type TypedArgument } from "./typed-argument";

/** An error that a cell of a result shows, with the sentence that says what to do. */
export interface TriedError {
  readonly error: string;
  readonly message?: string;
}

/** What a function gives for the arguments as they stand now. */
export type FunctionTrial =
  /** Required arguments that are blank, and arguments that cannot be read, by name. */
  | {
      readonly state: "incomplete";
      readonly missing: readonly string[];
      readonly unreadable: readonly string[];
    }
  | {
      readonly state: "calculated";
      readonly formula: string;
      /** The result's cells; an error stands in one as `TriedError`. */
      readonly rows: readonly (readonly unknown[])[];
    };

/**
 * Calculates a function over what the cells of its arguments hold now, with the function itself.
 * Nothing is written.
 *
 * @param texts what was typed or picked for each argument, in order
 * @throws WorkbookError
 */
export async function tryFunction(guide: FunctionGuide, texts: readonly string[]): Promise<FunctionTrial> {
  const { name, parameters } = guide;
  const typed = typedArguments(guide, texts);
  const named = (kind: TypedArgument["kind"]): string[] =>
    parameters
      .filter((parameter, i) => typed[i].kind === kind && (kind !== "omitted" || parameter.required))
      .map((one) => one.name);
  const missing = named("omitted");
  const unreadable = named("unreadable");
  if (missing.length + unreadable.length > 0) return { state: "incomplete", missing, unreadable };
  const calculate = plain(associatedFunction(name)!, parameters);
  const targets = await targetsOf(typed);
  const lost = parameters
    .filter((_, i) => typed[i].kind === "indirect" && !targets[i])
    .map((one) => one.name);
  if (lost.length > 0) return { state: "incomplete", missing, unreadable: lost };
  const places = targets.map((target) => (target && "place" in target ? target.place : undefined));
  const values = await valuesOf(typed, targets, places);
  const asksWhere = parameters.some(({ kind }) => kind === "reference");
  const result = await calculate(...values, ...(asksWhere ? [invocationOf(places)] : []));
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return { state: "calculated", formula: writeFormula(name, typed), rows };
}

/** What was typed for each argument. Further texts belong to an argument that repeats; blank ones at its end say nothing. */
export function typedArguments({ parameters }: FunctionGuide, texts: readonly string[]): TypedArgument[] {
  const filled = texts.findLastIndex((text) => text.trim() !== "") + 1;
  return Array.from({ length: Math.max(parameters.length, filled) }, (_, i) =>
    readTyped(texts[i] ?? "", parameters[Math.min(i, parameters.length - 1)])
  );
}

/** Values for the function: single ones as typed, ranges as blocks, blank for what was left out. */
async function valuesOf(
  typed: readonly TypedArgument[],
  targets: readonly (Found | undefined)[],
  places: readonly (Place | undefined)[]
): Promise<unknown[]> {
  const blocks = await readCells(places.filter((place) => place !== undefined));
  let next = 0;
  return typed.map((arg, i) => {
    if (arg.kind === "value") return arg.value;
    const target = targets[i];
    if (!target) return null;
    if ("value" in target) return cellInput(target.value);
    const block = blocks[next++];
    return block ? block.map((row) => row.map(cellInput)) : { error: "#REF!" };
  });
}

/** Where each reference leads now; an address without a sheet means the sheet that is shown. */
export async function targetsOf(typed: readonly TypedArgument[]): Promise<(Found | undefined)[]> {
  const unnamed = typed.some((arg) => arg.kind === "reference" && arg.reference.sheet === undefined);
  const shown = unnamed ? (await readSelection()).sheet : "";
  const found = await findReferences(
    typed.flatMap((arg) => (arg.kind === "indirect" ? [arg.reference] : []))
  );
  let next = 0;
  return typed.map((arg) => {
    if (arg.kind === "indirect") return found[next++];
    if (arg.kind !== "reference") return undefined;
    const { sheet = shown, address } = arg.reference;
    return { place: { sheet, address } };
  });
}

/** What Excel tells a function that asks for its arguments' addresses. */
const invocationOf = (places: readonly (Place | undefined)[]) => ({
  parameterAddresses: places.map((place) => (place ? sheetPrefix(place.sheet) + place.address : null)),
});

/** The texts by which a cell's value is an error. */
const errorText =
  /^#(N\/A|DIV\/0!|NUM!|VALUE!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

const cellInput = (value: unknown): unknown =>
  typeof value === "string" && errorText.test(value) ? { error: value } : value;
