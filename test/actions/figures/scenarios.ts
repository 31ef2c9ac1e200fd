import { kpiById } from "../../../src/catalog";
import templates from "../../../src/catalog/data/templates.json";
import calc from "../../../src/catalog/data/calc.json";
import cards from "../../../src/catalog/data/cards.json";
import type { WorkbookData } from "../../../src/preview/workbook/data";
import { bookData, sheetData, tableData } from "../../workbook/support/book";
import type { Figure, PlainKpi } from "./plain";

/** Workbooks with figures that are known, month by month, and what a KPI makes of them. */
export interface Scenario {
  readonly template: string;
  readonly locale: "en-US" | "zh-CN";
  readonly grain: "month" | "quarter";
  readonly book: WorkbookData;
  readonly kpis: readonly PlainKpi[];
  readonly targets: Readonly<Record<string, number>>;
  /** From the first day of a month to before that of another, both counted from January 2025. */
  actual(kpi: string, from: number, until: number): Figure;
  target(kpi: string, from: number, until: number): Figure;
  /** What stands in the data for one input of a KPI in a month. */
  input?(kpi: string, input: string, month: number): Figure;
}

type Item = { kpi: string; weight: number; group?: string };
const itemsOf = (template: string): Item[] =>
  (templates as unknown as { id: string; items: Item[] }[]).find(({ id }) => id === template)!.items;
const cardOf = (id: string) =>
  (
    cards as unknown as {
      id: string;
      direction: "higher" | "lower";
      unit: string;
      inputs: { name: { en: string; zh: string } }[];
    }[]
  ).find((card) => card.id === id)!;
export const expressionOf = (id: string): string =>
  (calc as unknown as string[][]).find((entry) => entry[0] === id)![2];
const nameOf = (id: string, locale: "en-US" | "zh-CN"): string =>
  kpiById(id)!.name[locale === "zh-CN" ? "zh" : "en"];

export const plainKpis = (template: string): PlainKpi[] =>
  itemsOf(template).map(({ kpi, weight, group }) => ({
    id: kpi,
    direction: cardOf(kpi).direction,
    weight,
    ...(group ? { group } : {}),
  }));

/** First day of a month, counted from January 2025. */
export const monthStart = (month: number): number =>
  45658 + Math.round((Date.UTC(2025, month, 1) - Date.UTC(2025, 0, 1)) / 86_400_000);

/** The inputs of a KPI's expression, in the order of their names. */
const inputIds = (id: string): string[] => kpiById(id)!.inputs.map((input) => input.id);

/** Inputs that stand for a moment or for every unit: a quarter has the first, the last, or the mean of its months. */
const opening = new Set(["customers_start", "assets_opening", "key_start"]);
const closing = new Set([
  "customers_end",
  "assets_closing",
  "annual_margin",
  "people_qualified",
  "people_required",
  "key_retained",
  "agents_certified",
  "agents_total",
]);
const level = new Set([
  "scale_min",
  "scale_max",
  "retention_rate",
  "discount_rate",
  "share_current",
  "share_prior",
  "customer_rating",
  "qa_score",
  "customer_share",
]);

function aggregated(id: string, months: readonly Figure[]): Figure {
  const there = months.filter((value) => value !== null);
  if (there.length === 0) return null;
  if (opening.has(id)) return there[0];
  if (closing.has(id)) return there[there.length - 1];
  const sum = there.reduce((a, b) => a + b, 0);
  return level.has(id) ? sum / there.length : sum;
}

/** One column an input of every KPI, a row a month. */
export function inputsScenario(
  template: string,
  locale: "en-US" | "zh-CN",
  grain: "month" | "quarter",
  months: number,
  targets: Readonly<Record<string, number>>
): Scenario {
  const kpis = plainKpis(template);
  const names = new Map<string, { name: string; place: number }>();
  for (const { id } of kpis)
    inputIds(id).forEach((input, i) => {
      const { en, zh } = cardOf(id).inputs[i].name;
      const name = locale === "zh-CN" ? zh : en;
      if (![...names.values()].some((each) => each.name === name))
        names.set(`${id}|${input}`, { name, place: names.size });
    });
  const columns = [...names.values()].map(({ name }) => name);
  const columnOf = (id: string, i: number): number => {
    const { en, zh } = cardOf(id).inputs[i].name;
    return columns.indexOf(locale === "zh-CN" ? zh : en);
  };
  const inputOfColumn = [...names.keys()].map((key) => key.split("|")[1]);
  const cells = Array.from({ length: months }, (_, month) =>
    inputOfColumn.map((input, c): Figure => {
      // The inputs of one KPI have no figure for a whole quarter, others lack a month here and there.
      if (columns.length > 6 && c === columns.length - 1 && month >= 3 && month < 6) return null;
      if ((month * 5 + c * 3) % 17 === 4) return null;
      if (input === "scale_min") return 1;
      if (input === "scale_max") return 5;
      if (input === "rating_sum") return 380 + ((month * 13 + c) % 40);
      if (input === "responses") return 100 + (month % 3);
      if (input.endsWith("_rate") || input === "customer_share") return 0.6 + ((month + c) % 5) / 20;
      return 60 + ((month * 11 + c * 17) % 53);
    })
  );
  const header = [locale === "zh-CN" ? "月份" : "Month", ...columns];
  const book = bookData([
    sheetData("Data", [header, ...cells.map((row, month) => [monthStart(month), ...row])], {
      tables: [tableData("Inputs", `A1:${letters(columns.length)}${months + 1}`, header)],
    }),
  ]);
  for (let row = 1; row <= months; row++) book.sheets[0].cells[row][0].style = 1;
  return {
    template,
    locale,
    grain,
    book,
    kpis,
    targets,
    target: (kpi) => targets[kpi] ?? null,
    input: (kpi, input, month) => cells[month][columnOf(kpi, inputIds(kpi).indexOf(input))],
    actual(kpi, from, until) {
      const ids = inputIds(kpi);
      const values = ids.map((id, i) =>
        aggregated(
          id,
          cells.slice(from, until).map((row) => row[columnOf(kpi, i)])
        )
      );
      if (values.some((value) => value === null)) return null;
      return new Function("abs", ...ids, `return ${expressionOf(kpi)}`)(Math.abs, ...values) as number;
    },
  };
}

/** A row a month, KPI and department, with figures of whole KPIs and targets that change by the month. */
export function departmentsScenario(
  template: string,
  locale: "en-US" | "zh-CN",
  grain: "month" | "quarter",
  months: number,
  department: string | undefined,
  plannedMonths = months
): Scenario {
  const zh = locale === "zh-CN";
  const kpis = plainKpis(template);
  // What adds up over months and departments, and what is a rate or a mean.
  const adds = new Set([
    "sales-revenue",
    "gross-profit",
    "ad-impressions",
    "offline-event-attendance",
    "new-customers",
    "new-customer-sales",
  ]);
  const departments = zh ? ["华东", "华南"] : ["East", "South"];
  const rows = Array.from({ length: plannedMonths }, (_, month) =>
    kpis.flatMap(({ id }, k) =>
      departments.map((each, d) => {
        const scale =
          cardOf(id).unit === "ratio" || cardOf(id).unit === "percentage_point"
            ? 0.01
            : adds.has(id)
              ? 10
              : 1;
        const missing = (month * 7 + k * 3 + d) % 11 === 5 || (k === 2 && month >= 3) || month >= months;
        return {
          month,
          id,
          department: each,
          actual: missing ? null : (60 + ((month * 5 + k * 9 + d * 4) % 33)) * scale,
          target: (75 + (month % 4)) * scale,
        };
      })
    )
  ).flat();
  const header = zh
    ? ["月份", "指标", "部门", "实际值", "目标值"]
    : ["Month", "KPI", "Department", "Actual", "Target"];
  const book = bookData([
    sheetData(
      "Data",
      [
        header,
        ...rows.map((row) => [
          monthStart(row.month),
          nameOf(row.id, locale),
          row.department,
          row.actual,
          row.target,
        ]),
      ],
      { tables: [tableData("Figures", `A1:E${rows.length + 1}`, header)] }
    ),
  ]);
  for (let row = 1; row <= rows.length; row++) book.sheets[0].cells[row][0].style = 1;
  const of =
    (key: "actual" | "target") =>
    (kpi: string, from: number, until: number): Figure => {
      const values = rows
        .filter((row) => row.id === kpi && row.month >= from && row.month < until)
        .filter((row) => department === undefined || row.department === department)
        .map((row) => row[key])
        .filter((value) => value !== null);
      if (values.length === 0) return null;
      const sum = values.reduce((a, b) => a + b, 0);
      return adds.has(kpi) ? sum : sum / values.length;
    };
  return { template, locale, grain, book, kpis, targets: {}, actual: of("actual"), target: of("target") };
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
