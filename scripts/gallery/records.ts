import type { Locale } from "../../src/i18n/sentence";
import { cell as address } from "../../src/plan/addresses";
import { seededRandom } from "../sample/random";
import { Paper, type Cell } from "./cells";
import type { Told } from "./figures";

/** Records with a day each, as systems export them, and what they say of KPIs. */

const [first, days] = [45292, 731]; // 1 January 2024, and the days to 31 December 2025

interface Contact {
  readonly day: number;
  readonly agent: string;
  /** Minutes; null where the telephone system lost them. */
  readonly response: number | null;
  readonly handling: number | null;
  /** 1 to 5; null where nobody answered the survey. */
  readonly rating: number | null;
}

function contacts(seed: number, count: number, mood: readonly [first: number, last: number]): Contact[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const day = first + Math.floor((i / count) * days);
    const progress = (day - first) / days;
    const spread = (): number => random() + random() - 1;
    const rating = mood[0] + (mood[1] - mood[0]) * progress + spread() * 1.7;
    return {
      day,
      agent: `R0${1 + Math.floor(random() * 6)}`,
      response:
        random() < 0.03 ? null : Math.max(1, Math.round((9 - progress * 2.6 + spread() * 6) * 10) / 10),
      handling: random() < 0.03 ? null : Math.max(3, Math.round(44 - progress * 9 + spread() * 28)),
      rating: random() < 0.18 ? null : Math.round(Math.min(5, Math.max(1, rating))),
    };
  });
}

type Pick = (contact: Contact) => number | null;

/** The numbers that records of a period hold. */
const among = (
  records: readonly Contact[],
  pick: Pick,
  ofNumbers: (numbers: readonly number[]) => number
): Told => ({
  kind: "records",
  valueOf: (from, until) => {
    const numbers = records
      .filter(({ day }) => day >= from && day < until)
      .flatMap((record) => pick(record) ?? []);
    return numbers.length === 0 ? null : ofNumbers(numbers);
  },
});

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
/** A mean of 1–5 on a scale from 0 to 100. */
const meanScore = (numbers: readonly number[]): number => ((mean(numbers) - 1) / 4) * 100;
const satisfied = (numbers: readonly number[]): number =>
  numbers.filter((value) => value >= 4).length / numbers.length;

interface Kept {
  readonly paper: Paper;
  readonly told: Readonly<Record<string, Told>>;
}

const isZh = (locale: Locale): boolean => locale === "zh-CN";

/** Contacts of a service desk: response, handling, rating, who. */
export function contactRecords(locale: Locale): Kept {
  const records = contacts(11, 1400, [3.5, 4.2]);
  const headers = isZh(locale)
    ? ["来电编号", "来电日期", "客服代表", "响应时间（分钟）", "处理时长（分钟）", "满意度评分"]
    : [
        "Call no.",
        "Date",
        "Representative",
        "Response time (mins)",
        "Handling time (mins)",
        "Satisfaction rating",
      ];
  const paper = table(
    isZh(locale) ? "来电记录" : "Calls",
    isZh(locale) ? "来电" : "Calls",
    headers,
    records,
    (record, i) => [
      { value: `C-${10_001 + i}` },
      { value: record.day, look: "date" },
      { value: record.agent },
      { value: record.response, look: "one" },
      { value: record.handling },
      { value: record.rating },
    ]
  );
  const perAgentDay: Told = {
    kind: "records",
    valueOf: (from, until) => {
      const inside = records.filter(({ day }) => day >= from && day < until);
      return inside.length === 0
        ? null
        : inside.length / new Set(inside.map(({ agent, day }) => `${agent} ${day}`)).size;
    },
  };
  return {
    paper,
    told: {
      "average-response-time": among(records, ({ response }) => response, mean),
      "average-resolution-time": among(records, ({ handling }) => handling, mean),
      "customer-satisfaction-score": among(records, ({ rating }) => rating, meanScore),
      "cases-resolved-per-agent-day": perAgentDay,
    },
  };
}

/** Answers to a survey: of customers, of complainants, or of employees. */
export function surveyRecords(who: "customers" | "complaints" | "employees", locale: Locale): Kept {
  const records = contacts(
    { customers: 21, complaints: 22, employees: 23 }[who],
    who === "employees" ? 360 : 620,
    [3.6, 4.3]
  );
  const zh = isZh(locale);
  const rating = {
    customers: zh ? "满意度评分" : "Satisfaction rating",
    complaints: zh ? "投诉处理满意度评分" : "Complaint satisfaction rating",
    employees: zh ? "员工满意度评分" : "Employee satisfaction rating",
  }[who];
  const name = {
    customers: zh ? "客户调查" : "Customer survey",
    complaints: zh ? "投诉回访" : "Complaint follow-up",
    employees: zh ? "员工调查" : "Employee survey",
  }[who];
  const headers = zh
    ? ["问卷编号", "调查日期", "渠道", rating]
    : ["Response no.", "Survey date", "Channel", rating];
  const channels = zh ? ["电话", "邮件", "微信"] : ["Telephone", "E-mail", "Chat"];
  const paper = table(name, name.replace(/[ -]/g, ""), headers, records, (record, i) => [
    { value: `S-${1001 + i}` },
    { value: record.day, look: "date" },
    { value: channels[i % 3] },
    { value: record.rating },
  ]);
  const ofRating: Pick = (record) => record.rating;
  return {
    paper,
    told: {
      customers: { "customer-satisfaction-score": among(records, ofRating, meanScore) },
      complaints: { "complaint-handling-satisfaction": among(records, ofRating, satisfied) },
      employees: { "employee-satisfaction": among(records, ofRating, meanScore) },
    }[who],
  };
}

function table<T>(
  name: string,
  tableName: string,
  headers: readonly string[],
  records: readonly T[],
  rowOf: (record: T, i: number) => Cell[]
): Paper {
  const paper = new Paper(name);
  paper.put(0, 0, [headers.map((value): Cell => ({ value, look: "header" })), ...records.map(rowOf)]);
  paper.widths(
    0,
    headers.map(() => 120)
  );
  paper.table(3, tableName, `A1:${address(records.length, headers.length - 1)}`, headers);
  return paper;
}
