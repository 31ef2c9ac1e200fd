import type { Bilingual, Unit } from "../../catalog/types";
import type { ImportMessage } from "../../i18n/pane-import";
import { areaOf, directionFrom, frequencyOf, kindOf, perspectiveOf, unitOf } from "./card-words";
import { cardTexts, emptyForm, type CardText, type OwnKpiForm } from "./form";
import type { RowCells } from "./table-columns";
import { readFigure, type ReadFigure } from "./read-figure";
import { inBoth, inputsFrom, readFormula, type InputDraft } from "./words-formula";
import type { OwnKpiMessage } from "../../i18n/own-kpis";

export interface ImportFault {
  /** An error keeps the row out; a warning says what was read otherwise. */
  readonly level: "error" | "warning";
  readonly message: ImportMessage | OwnKpiMessage;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a row says of a KPI's part in a scorecard. */
export interface RowTerms {
  /** Share of the whole. */
  readonly weight?: number;
  /** In the KPI's own unit: 0.85 for 85 %. */
  readonly target?: number;
  readonly band?: { readonly lower: number; readonly upper: number };
  readonly owner?: string;
}

const warning = (message: ImportFault["message"], values?: ImportFault["values"]): ImportFault => ({
  level: "warning",
  message,
  ...(values ? { values } : {}),
});

/** Weight, target and owner of a row, in the unit of the KPI it stands for. */
export function rowTerms(
  cells: RowCells,
  known: Unit | undefined,
  weightScale: number
): { terms: RowTerms; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const figure = (text: string | undefined, message: ImportMessage): ReadFigure | undefined => {
    if (!text || text === "-" || text === "–") return undefined;
    const read = readFigure(text);
    if (!read) faults.push(warning(message, { text }));
    return read;
  };
  const weight = figure(cells.weight, "weightUnread");
  const target = figure(cells.target, "targetUnread");
  const unit = known ?? unitFor(cells);
  const scale = (read: ReadFigure, value: number): number => inUnit(value, read.percent, unit);
  const lower = figure(cells.lower, "targetUnread");
  const upper = figure(cells.upper, "targetUnread");
  const band =
    lower && upper
      ? { lower: scale(lower, lower.value), upper: scale(upper, upper.value) }
      : target?.upper === undefined
        ? undefined
        : { lower: scale(target, target.value), upper: scale(target, target.upper) };
  return {
    terms: {
      ...(weight && weight.value >= 0 ? { weight: weight.value / weightScale } : {}),
      ...(target && !band ? { target: scale(target, target.value) } : {}),
      ...(band ? { band } : {}),
      ...(cells.owner ? { owner: cells.owner } : {}),
    },
    faults,
  };
}

/** 85 % is 0.85 of a share; a share above 1.5 without a sign was meant in percent as well. */
const inUnit = (value: number, percent: boolean, unit: Unit): number =>
  unit === "ratio" && (percent || Math.abs(value) > 1.5) ? value / 100 : value;

const unitFor = (cells: RowCells): Unit => {
  const target = readFigure(cells.target ?? "");
  const named = cells.unit ? unitOf(cells.unit) : undefined;
  const behind = target?.unit ? unitOf(target.unit) : undefined;
  return (
    named ?? (target?.percent ? "ratio" : (behind ?? (rateName.test(cells.name ?? "") ? "ratio" : "count")))
  );
};

/** A name that says that it is a share. */
const rateName = /(率|占比|比例|比重|百分比)$|\b(rate|share|ratio|percentage)\b/i;

/** The form that a row without a KPI of its name fills in. */
export function rowForm(
  cells: RowCells,
  terms: RowTerms,
  language: "en" | "zh"
): { form: OwnKpiForm; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const read = <T>(
    text: string | undefined,
    find: (text: string) => T | undefined,
    column: string
  ): T | undefined => {
    if (!text) return undefined;
    const found = find(text);
    if (found === undefined) faults.push(warning("wordUnread", { column, text }));
    return found;
  };
  const name = cells.name ?? "";
  const calculation = calculationOf(cells, name, faults);
  const aim = readFigure(cells.target ?? "")?.aim;
  const direction =
    read(cells.direction, directionFrom, "direction") ?? (terms.band ? "range" : (aim ?? "higher"));
  const unit = unitFor(cells);
  if (cells.unit && unitOf(cells.unit) === undefined)
    faults.push(warning("unitUnread", { text: cells.unit }));
  const texts = Object.fromEntries(cardTexts.map((key) => [key, inBoth(cells[key] ?? "")])) as Record<
    CardText,
    Bilingual
  >;
  return {
    form: {
      ...emptyForm,
      id: /^[a-z][a-z0-9-]*$/.test(cells.id ?? "") ? cells.id! : "",
      code: cells.code ?? "",
      name: namesOf(name, cells.nameOther, language),
      aliases: cells.aliases ?? "",
      texts,
      ...calculation,
      unit,
      direction,
      target: terms.target,
      lower: terms.band?.lower,
      upper: terms.band?.upper,
      perspective: read(cells.perspective, perspectiveOf, "perspective") ?? emptyForm.perspective,
      area: read(cells.area, areaOf, "area") ?? emptyForm.area,
      frequency: read(cells.cycle, frequencyOf, "cycle"),
      leadingOrLagging: (cells.kind && kindOf(cells.kind)) || "lagging",
    },
    faults,
  };
}

/** A name that is written in Chinese letters is the Chinese one. */
function namesOf(name: string, other: string | undefined, language: "en" | "zh"): Bilingual {
  if (!other) return inBoth(name);
  const chinese = /[\u3400-\u9fff]/;
  const zh = chinese.test(name) === chinese.test(other) ? language === "zh" : chinese.test(name);
  return zh ? { zh: name, en: other } : { zh: other, en: name };
}

/** The row's calculation with its inputs; where it cannot be read, the KPI takes one figure as it stands. */
function calculationOf(
  cells: RowCells,
  name: string,
  faults: ImportFault[]
): Pick<OwnKpiForm, "calculation" | "inputs"> {
  const given = inputsIn(cells.inputs ?? "");
  const text = cells.formula ?? "";
  const withUnits = (inputs: readonly InputDraft[]) => inputs.map((input) => ({ ...input, unit: "count" }));
  if (text !== "") {
    const inputs = inputsFrom(text, given);
    const { expression } = readFormula(text, inputs);
    if (expression !== undefined && inputs.length > 0)
      return { calculation: text, inputs: withUnits(inputs) };
    faults.push(warning("formulaUnread", { text }));
  }
  return { calculation: "value", inputs: [{ id: "value", name: inBoth(name), unit: "count" }] };
}

/** Inputs as our own sheet lists them: "a = 离职人数; b = 平均人数". */
const inputsIn = (text: string): InputDraft[] =>
  text.split(/[;；\n]/).flatMap((part) => {
    const match = /^\s*([A-Za-z_]\w*)\s*=\s*(.+?)\s*$/.exec(part);
    return match ? [{ id: match[1], name: inBoth(match[2]) }] : [];
  });
