import type { ExplainedPlace } from "../../functions/explain/read-and-explain";
import type { ExplainStep } from "../../functions/explain/step";
import type { Place } from "../../workbook/place";

/** One KPI call of a formula, or the arithmetic between and around them. */
export interface ExplanationPart {
  /** "KPI.ATTAINMENT"; absent for arithmetic. */
  readonly name?: string;
  readonly call?: string;
  readonly value?: string;
  readonly meaning?: string;
  readonly inputs: readonly ExplainStep[];
  readonly workings: readonly ExplainStep[];
  readonly rules: readonly string[];
  /** What the value would be under other published conventions. */
  readonly alternatives: readonly ExplainStep[];
}

export interface Definition {
  readonly name: string;
  readonly lines: readonly ExplainStep[];
}

/** How the value of a cell came about, as the pane shows it. */
export interface Explanation {
  readonly place: Place;
  /** With its sheet, as a formula writes it. */
  readonly address: string;
  /** The formula, or a sentence that says that there is none. */
  readonly content: string;
  readonly value: string;
  readonly isCalculated: boolean;
  readonly isBlank: boolean;
  /** The calculation that gives the value, with values put in. */
  readonly working?: string;
  readonly parts: readonly ExplanationPart[];
  /** What could not be unfolded, and what the reader has to know besides. */
  readonly notes: readonly string[];
  readonly definitions: readonly Definition[];
}

/** The lines of an explanation by what they belong to. */
export function explanationOf({ place, steps }: ExplainedPlace): Explanation {
  const [cell, ...lines] = steps;
  const notes = lines.filter(({ kind }) => kind === "note").map(({ expression }) => expression);
  const defined = [...new Set(lines.flatMap(({ of }) => of ?? []))];
  const told = lines.filter(({ kind, of }) => kind !== "note" && of === undefined);
  const working = told.findLast(({ kind, value }) => kind === "calculation" && value !== "");
  return {
    place,
    address: cell.step,
    content: cell.expression,
    value: cell.value,
    isCalculated: cell.expression.startsWith("="),
    isBlank: cell.isBlank ?? false,
    working: working?.expression,
    parts: groupsOf(told).map(partOf),
    notes,
    definitions: defined.map((name) => ({ name, lines: lines.filter(({ of }) => of === name) })),
  };
}

/** Lines that follow each other and belong to the same call, or to none. */
function groupsOf(lines: readonly ExplainStep[]): ExplainStep[][] {
  const groups: ExplainStep[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last[0].call === line.call) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function partOf(lines: readonly ExplainStep[]): ExplanationPart {
  const of = (kind: ExplainStep["kind"]): ExplainStep[] => lines.filter((line) => line.kind === kind);
  const [call] = of("function");
  return {
    ...(call && { name: call.step, call: call.expression, value: call.value }),
    meaning: of("definition")[0]?.expression,
    inputs: of("input"),
    workings: of("calculation"),
    rules: of("rule").map(({ expression }) => expression),
    alternatives: of("alternative"),
  };
}
