import type { ConditionalFormatData } from "../../data";
import { writeFormula } from "../formula/write-formula";
import { escapeXml, tag } from "../package/xml";
import { argb, type StyleBook } from "./style-book";

type Rule = ConditionalFormatData["rule"];

const TEXT_TYPES = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;
const TEXT_OPERATORS = { ...TEXT_TYPES, notContains: "notContains" } as const;
const PERIODS = new Set([
  "today",
  "yesterday",
  "tomorrow",
  "last7Days",
  "thisWeek",
  "lastWeek",
  "nextWeek",
  "thisMonth",
  "lastMonth",
  "nextMonth",
]);

/** The conditional formats of a sheet, one element for each block of addresses. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatData[], styles: StyleBook): string {
  return formats
    .map((format) =>
      tag("conditionalFormatting", { sqref: format.addresses.join(" ") }, ruleXml(format, styles))
    )
    .join("");
}

function ruleXml(
  { addresses, priority, stopIfTrue, rule, style }: ConditionalFormatData,
  styles: StyleBook
): string {
  const dxfId = style && Object.keys(style).length > 0 ? styles.differential(style) : undefined;
  const common = { dxfId, priority: Math.max(1, priority), stopIfTrue: stopIfTrue ? 1 : undefined };
  const [attributes, content] = describe(rule, topLeft(addresses[0]));
  const { type, ...rest } = attributes;
  return tag("cfRule", { type, ...common, ...rest }, content);
}

type Described = [attributes: Record<string, string | number | undefined>, content: string];

function describe(rule: Rule, first: string): Described {
  switch (rule.type) {
    case "expression":
      return [{ type: "expression" }, formula(rule.formula)];
    case "cellIs":
      return [
        { type: "cellIs", operator: rule.operator },
        formula(rule.formula1) + (rule.formula2 === undefined ? "" : formula(rule.formula2)),
      ];
    case "containsText":
      return [
        { type: TEXT_TYPES[rule.operator], operator: TEXT_OPERATORS[rule.operator], text: rule.text },
        formula(textTest(rule.operator, rule.text, first)),
      ];
    case "top":
      return [
        {
          type: "top10",
          percent: rule.percent ? 1 : undefined,
          bottom: rule.bottom ? 1 : undefined,
          rank: rule.rank,
        },
        "",
      ];
    case "preset":
      return preset(rule.kind, first);
    case "dataBar":
      return [
        { type: "dataBar" },
        tag(
          "dataBar",
          {},
          tag("cfvo", { type: "min" }),
          tag("cfvo", { type: "max" }),
          tag("color", { rgb: argb(rule.color) })
        ),
      ];
    case "colorScale":
      return [
        { type: "colorScale" },
        tag(
          "colorScale",
          {},
          ...rule.stops.map(stopXml),
          ...rule.stops.map(({ color }) => tag("color", { rgb: argb(color) }))
        ),
      ];
    case "iconSet":
      return [
        { type: "iconSet" },
        tag(
          "iconSet",
          {
            iconSet: rule.icons,
            showValue: rule.showValue === false ? 0 : undefined,
            reverse: rule.reverse ? 1 : undefined,
          },
          ...rule.stops.map(stopXml)
        ),
      ];
  }
}

function preset(kind: string, first: string): Described {
  if (kind === "aboveAverage") return [{ type: "aboveAverage" }, ""];
  if (kind === "belowAverage") return [{ type: "aboveAverage", aboveAverage: 0 }, ""];
  if (PERIODS.has(kind))
    return [{ type: "timePeriod", timePeriod: kind }, formula(`FLOOR(${first},1)=TODAY()`)];
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${first}))=0`,
    notContainsBlanks: `LEN(TRIM(${first}))>0`,
    containsErrors: `ISERROR(${first})`,
    notContainsErrors: `NOT(ISERROR(${first}))`,
  };
  return [{ type: kind }, tests[kind] ? formula(tests[kind]) : ""];
}

function textTest(operator: keyof typeof TEXT_TYPES, text: string, first: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (operator === "contains") return `NOT(ISERROR(SEARCH(${quoted},${first})))`;
  if (operator === "notContains") return `ISERROR(SEARCH(${quoted},${first}))`;
  return `${operator === "beginsWith" ? "LEFT" : "RIGHT"}(${first},LEN(${quoted}))=${quoted}`;
}

const formula = (text: string): string => tag("formula", {}, escapeXml(writeFormula(text)));
const stopXml = ({ kind, value }: { kind: string; value?: string }): string =>
  tag("cfvo", { type: kind, val: value });
const topLeft = (address: string): string => address.split(":")[0].replace(/\$/g, "");
