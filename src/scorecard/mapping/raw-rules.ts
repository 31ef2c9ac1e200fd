import type { Bilingual } from "../../catalog/types";
import type { Condition, Measure } from "../measure/measure";
import type { Source } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";
import { says, type HeaderWord } from "../sources/headers";

/** What a rule finds in a source of records: the measures of one KPI, and how sure it is. */
export interface RawProposal {
  readonly confidence: "certain" | "plausible";
  readonly inputs: Readonly<Record<string, Measure>>;
  readonly note?: Bilingual;
}

export type RawRule = (source: Source) => RawProposal | undefined;

/** The first column that says all of `words` and none of `not`. Columns derived from another (rounded, bucketed) come last. */
function columnSaying(
  source: Source,
  kinds: readonly SourceColumn["kind"][],
  words: readonly HeaderWord[],
  not: readonly HeaderWord[] = []
): SourceColumn | undefined {
  const found = source.columns.filter(
    (c) =>
      kinds.includes(c.kind) &&
      words.every((word) => says(c.name, word)) &&
      !not.some((word) => says(c.name, word))
  );
  return found.find((c) => !says(c.name, "derived")) ?? found[0];
}

const sum = (source: Source, column: SourceColumn): Measure => ({
  kind: "sum",
  source: source.id,
  column: column.name,
});

const values = (source: Source, column: SourceColumn, ...where: Omit<Condition, "column">[]): Measure => ({
  kind: "countValues",
  source: source.id,
  column: column.name,
  ...(where.length > 0 ? { where: where.map((condition) => ({ column: column.name, ...condition })) } : {}),
});

const constant = (value: number): Measure => ({ kind: "constant", value });

/** A column of 1–5 ratings, for a score on 0–100. */
const ratingScore =
  (words: readonly HeaderWord[], not: readonly HeaderWord[]): RawRule =>
  (source) => {
    const column = columnSaying(source, ["rating"], words, not);
    if (!column) return undefined;
    const inputs = {
      rating_sum: sum(source, column),
      responses: values(source, column),
      scale_min: constant(1),
      scale_max: constant(5),
    };
    return { confidence: "certain", inputs };
  };

/** Share of 1–5 ratings that are 4 or better. */
const satisfiedShare =
  (words: readonly HeaderWord[], not: readonly HeaderWord[], satisfied: string, all: string): RawRule =>
  (source) => {
    const column = columnSaying(source, ["rating"], words, not);
    if (!column) return undefined;
    return {
      confidence: "certain",
      inputs: {
        [satisfied]: values(source, column, { operator: ">=", value: 4 }),
        [all]: values(source, column),
      },
    };
  };

const minutesOf = (source: Source, column: SourceColumn): Measure | undefined => {
  const total = sum(source, column);
  if (column.time) return { kind: "scaled", of: total, multiply: 1440 };
  if (says(column.name, "minutes")) return total;
  if (says(column.name, "hours")) return { kind: "scaled", of: total, multiply: 60 };
  if (says(column.name, "seconds")) return { kind: "scaled", of: total, divide: 60 };
  return undefined;
};

/** Mean of a column of durations whose header names its unit; without a unit it is only plausible. */
const meanMinutes =
  (words: readonly HeaderWord[], not: readonly HeaderWord[], total: string, cases: string): RawRule =>
  (source) => {
    const column = columnSaying(source, ["number"], words, not);
    if (!column) return undefined;
    const minutes = minutesOf(source, column);
    const note: Bilingual = {
      en: `"${column.name}" does not name its unit: it is taken as minutes.`,
      zh: `“${column.name}”未注明单位，按分钟处理。`,
    };
    const inputs = { [total]: minutes ?? sum(source, column), [cases]: values(source, column) };
    return minutes ? { confidence: "certain", inputs } : { confidence: "plausible", inputs, note };
  };

const casesPerAgentDay: RawRule = (source) => {
  const agent = source.columns.find((c) => says(c.name, "agent") && (c.kind === "text" || c.kind === "id"));
  if (!agent || !source.dateColumn || !isCaseSource(source)) return undefined;
  return {
    confidence: "plausible",
    inputs: {
      cases_resolved: { kind: "count", source: source.id },
      agent_days: { kind: "countDistinct", source: source.id, columns: [agent.name, source.dateColumn] },
    },
    note: {
      en: `Every row of ${source.name} is counted as a resolved case, and every day on which a ${agent.name} has a row as an agent day.`,
      zh: `${source.name} 的每一行计为一个已解决问题，“${agent.name}”有记录的每一天计为一个出勤人天。`,
    },
  };
};

const isCaseSource = (source: Source): boolean =>
  says(source.name, "caseRecord") || source.columns.some((c) => says(c.name, "caseRecord"));

const interactions: RawRule = (source) =>
  isCaseSource(source) && source.dateColumn
    ? {
        confidence: "plausible",
        inputs: { interactions: { kind: "count", source: source.id } },
        note: {
          en: `Every row of ${source.name} is counted as an interaction.`,
          zh: `${source.name} 的每一行计为一次客户互动。`,
        },
      }
    : undefined;

/** Sum of a column of money, and the number of rows that have one. */
const money =
  (amount: string, count?: string): RawRule =>
  (source) => {
    const column = columnSaying(source, ["number"], ["money"], ["target"]);
    if (!column) return undefined;
    return {
      confidence: "plausible",
      inputs: { [amount]: sum(source, column), ...(count ? { [count]: values(source, column) } : {}) },
      note: count
        ? {
            en: `Every row with a value in "${column.name}" is counted as an order.`,
            zh: `“${column.name}”有数值的每一行计为一笔订单。`,
          }
        : { en: `"${column.name}" is added up.`, zh: `对“${column.name}”求和。` },
    };
  };

const promoterScore: RawRule = (source) => {
  const column = columnSaying(source, ["number", "rating"], ["recommend"]);
  if (!column || (column.min ?? 0) < 0 || (column.max ?? 0) > 10) return undefined;
  return {
    confidence: "certain",
    inputs: {
      promoters: values(source, column, { operator: ">=", value: 9 }),
      detractors: values(source, column, { operator: "<=", value: 6 }),
      responses: values(source, column),
    },
  };
};

const effortScore: RawRule = (source) => {
  const column = columnSaying(source, ["number", "rating"], ["effort"]);
  if (!column || (column.min ?? 0) < 1 || (column.max ?? 0) > 7) return undefined;
  return {
    confidence: "certain",
    inputs: { effort_rating_sum: sum(source, column), responses: values(source, column) },
  };
};

/** The KPIs that records of the usual kinds give, by id. */
export const rawRules: Readonly<Record<string, RawRule>> = {
  "customer-satisfaction-score": ratingScore(["satisfaction"], ["employee", "complaint"]),
  "customer-satisfaction-rate": satisfiedShare(
    ["satisfaction"],
    ["employee", "complaint"],
    "satisfied_responses",
    "responses"
  ),
  "employee-satisfaction": ratingScore(["satisfaction", "employee"], []),
  "complaint-handling-satisfaction": satisfiedShare(
    ["satisfaction", "complaint"],
    [],
    "satisfied_complaints",
    "surveyed_complaints"
  ),
  "average-resolution-time": meanMinutes(["duration"], ["response"], "handling_minutes", "cases_resolved"),
  "average-response-time": meanMinutes(["response"], [], "response_minutes", "requests"),
  "cases-resolved-per-agent-day": casesPerAgentDay,
  "customer-interactions": interactions,
  "net-promoter-score": promoterScore,
  "customer-effort-score": effortScore,
  "sales-revenue": money("sales"),
  "order-value": money("order_value"),
  "average-order-value": money("order_value", "orders"),
};
