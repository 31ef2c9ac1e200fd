import { kpiById, kpis } from "../../catalog/cards";
import { fold } from "../../catalog/calc-index";
import type { Bilingual, KpiDefinition } from "../../catalog/types";
import type { OwnKpiMessage } from "../../i18n/own-kpis";
import { cardTexts, formatOf, type CardText, type OwnKpiForm } from "./form";
import { ownId } from "./own-id";
import type { OwnKpi } from "./own-kpi";
import { smartOf, type SmartCheck } from "./smart";
import { readFormula, unusedInputs } from "./words-formula";

/** What keeps a form from becoming a KPI, at the field where it can be mended. */
export interface FormProblem {
  readonly field: "name" | "id" | "calculation" | "inputs" | "band";
  readonly message: OwnKpiMessage;
  readonly values?: Readonly<Record<string, string>>;
}

export interface CheckedForm {
  readonly problems: readonly FormProblem[];
  /** The five criteria of a good KPI. They advise: a KPI that misses one can still be kept. */
  readonly smart: readonly SmartCheck[];
  /** The KPI that the form stands for; undefined while there are problems. */
  readonly kpi?: OwnKpi;
}

/**
 * Checks the form of an own KPI.
 *
 * @param own the workbook's own KPIs; the one that the form changes is no rival to itself
 */
export function checkForm(
  form: OwnKpiForm,
  own: readonly KpiDefinition[],
  language: "en" | "zh"
): CheckedForm {
  const others = [...kpis, ...own.filter(({ id }) => id !== form.changes)];
  const names = named(form.name);
  const id =
    form.id.trim() ||
    ownId(
      names,
      others.map((kpi) => kpi.id)
    );
  const problems = [
    ...nameProblems(names, others, language),
    ...idProblems(id, others, language),
    ...calculationProblems(form),
    ...bandProblems(form),
  ];
  const { expression } = readFormula(form.calculation, form.inputs);
  const smart = smartOf(form, expression !== undefined && !problems.some(({ field }) => field === "inputs"));
  if (problems.length > 0 || expression === undefined) return { problems, smart };
  return { problems, smart, kpi: kpiOf({ ...form, id, name: names }, expression) };
}

/** A name in one language stands for both where the other is blank. */
const named = ({ en, zh }: Bilingual): Bilingual => ({ en: (en || zh).trim(), zh: (zh || en).trim() });

function nameProblems(
  name: Bilingual,
  others: readonly KpiDefinition[],
  language: "en" | "zh"
): FormProblem[] {
  if (name.en === "") return [{ field: "name", message: "noName" }];
  const wanted = [fold(name.en), fold(name.zh)];
  const rival = others.find((kpi) => [kpi.name.en, kpi.name.zh].some((each) => wanted.includes(fold(each))));
  return rival ? [{ field: "name", message: "nameTaken", values: { name: rival.name[language] } }] : [];
}

function idProblems(id: string, others: readonly KpiDefinition[], language: "en" | "zh"): FormProblem[] {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return [{ field: "id", message: "badId" }];
  const rival = kpiById(id) ?? others.find((kpi) => kpi.id === id);
  return rival ? [{ field: "id", message: "idTaken", values: { id, name: rival.name[language] } }] : [];
}

function calculationProblems({ calculation, inputs }: OwnKpiForm): FormProblem[] {
  const problems: FormProblem[] = [];
  const names = inputs.map(({ name }) => name.en || name.zh);
  const twice = names.find(
    (name, i) => name !== "" && names.findIndex((each) => fold(each) === fold(name)) < i
  );
  if (twice) problems.push({ field: "inputs", message: "inputTwice", values: { name: twice } });
  if (names.some((name) => name.trim() === "")) problems.push({ field: "inputs", message: "inputNoName" });
  if (calculation.trim() === "") return [...problems, { field: "calculation", message: "noExpression" }];
  const { expression, unknown, unexpected } = readFormula(calculation, inputs);
  if (unexpected !== undefined)
    problems.push(
      unexpected === ""
        ? { field: "calculation", message: "unfinished" }
        : { field: "calculation", message: "unreadable", values: { text: unexpected } }
    );
  else if (unknown.length > 0)
    problems.push({ field: "calculation", message: "unknownInputs", values: { names: unknown.join(", ") } });
  if (expression === undefined) return problems;
  if (inputs.length === 0) problems.push({ field: "inputs", message: "noInputs" });
  const unused = unusedInputs(expression, inputs);
  if (unused.length > 0) {
    const list = inputs.filter(({ id }) => unused.includes(id)).map(({ name }) => name.en || name.zh);
    problems.push({ field: "inputs", message: "unusedInputs", values: { names: list.join(", ") } });
  }
  return problems;
}

function bandProblems({ direction, lower, upper }: OwnKpiForm): FormProblem[] {
  if (direction !== "range" || (lower === undefined && upper === undefined)) return [];
  if (lower === undefined || upper === undefined) return [{ field: "band", message: "bandHalf" }];
  return lower < upper ? [] : [{ field: "band", message: "bandOrder" }];
}

function kpiOf(form: OwnKpiForm, expression: string): OwnKpi {
  const { direction, unit, target, lower, upper } = form;
  const text = (key: CardText): Bilingual => named(form.texts[key]);
  const orNull = (value: Bilingual): Bilingual | null => (value.en === "" ? null : value);
  const texts = Object.fromEntries(cardTexts.map((key) => [key, text(key)])) as Record<CardText, Bilingual>;
  const aliases = form.aliases
    .split(/[,，、;；\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
  const calculation = form.calculation.trim();
  return {
    id: form.id,
    code: form.code.trim() || null,
    name: form.name,
    aliases: { en: aliases, zh: aliases },
    ...texts,
    remarks: orNull(texts.remarks),
    successFactor: orNull(texts.successFactor),
    formula: { en: calculation, zh: calculation },
    inputs: form.inputs.map(({ id, name, unit: of }) => ({ id, name: named(name), unit: of || "count" })),
    expression,
    unit,
    format: formatOf(unit, [target, lower, upper]),
    direction,
    target:
      direction === "range" || target === undefined
        ? null
        : { operator: direction === "lower" ? "<=" : ">=", value: target, unit },
    ...(direction === "range" && lower !== undefined && upper !== undefined
      ? { band: { lower, upper } }
      : {}),
    perspective: form.perspective,
    area: form.area,
    frequency: form.frequency ?? "monthly",
    ...(form.frequency ? {} : { cycleOpen: true as const }),
    leadingOrLagging: form.leadingOrLagging,
  };
}
