import type { RemoteObject } from "../../host/remote-object";
import { checkFormula } from "../book/formulas";
import type { ConditionalFormatData } from "../data";
import { toColor } from "./colors";
import type { ConditionalTarget } from "./conditional-format";
import {
  iconsToFile,
  iconsToModel,
  OPERATORS,
  PRESETS,
  STOP_KINDS,
  TEXT_OPERATORS,
} from "./conditional-format-words";
import { conditionalRangeFormatObject } from "./conditional-range-format";
import { invalidArgument, Remote, type RemoteType, type Scalar } from "./remote";

type Rule = ConditionalFormatData["rule"];
type RuleOf<K extends Rule["type"]> = Extract<Rule, { type: K }>;

/** A property of a format's rule. */
const on = <K extends Rule["type"]>(
  read: (rule: RuleOf<K>) => unknown,
  write?: (rule: RuleOf<K>, value: never) => void
): Scalar<ConditionalTarget> => ({
  get: ({ format }) => read(format.data.rule as RuleOf<K>),
  ...(write
    ? {
        set: ({ book, sheetId, format }: ConditionalTarget, value: never) => {
          write(format.data.rule as RuleOf<K>, value);
          book.redraw(sheetId);
        },
      }
    : {}),
});

const need = <V>(value: V | undefined): V => {
  if (value === undefined) throw invalidArgument();
  return value;
};

const type = (
  name: string,
  scalars: RemoteType<ConditionalTarget>["scalars"],
  navigations?: RemoteType<ConditionalTarget>["navigations"]
): RemoteType<ConditionalTarget> => ({
  name,
  book: (target) => target.book,
  scalars,
  navigations,
});
const withFormat = { Format: (target: ConditionalTarget) => conditionalRangeFormatObject(target) };

/** A formula or value of a rule as the file keeps it: with "=". */
const asFormula = (value: unknown): string => {
  const text = String(value ?? "");
  if (!text.startsWith("=")) return `=${text}`;
  checkFormula(text);
  return text;
};

const setFormula = (rule: RuleOf<"expression">, value: string): void => {
  const text = asFormula(value);
  checkFormula(text);
  rule.formula = text;
};
const RULE = type("ConditionalFormatRule", {
  Formula: on<"expression">((rule) => rule.formula, setFormula),
  FormulaLocal: on<"expression">((rule) => rule.formula, setFormula),
});
const CUSTOM = type(
  "CustomConditionalFormat",
  {},
  { ...withFormat, Rule: (target) => new Remote(RULE, target) }
);
export const customRule = (target: ConditionalTarget): RemoteObject => new Remote(CUSTOM, target);

const CELL_VALUE = type(
  "CellValueConditionalFormat",
  {
    Rule: on<"cellIs">(
      (rule) => ({
        formula1: rule.formula1,
        ...(rule.formula2 ? { formula2: rule.formula2 } : {}),
        operator: OPERATORS.toModel(rule.operator),
      }),
      (rule, value: { formula1: string; formula2?: string; operator: string }) => {
        rule.operator = need(OPERATORS.toFile(value.operator));
        rule.formula1 = asFormula(value.formula1);
        rule.formula2 =
          value.formula2 === undefined || value.formula2 === null ? undefined : asFormula(value.formula2);
      }
    ),
  },
  withFormat
);
export const cellValueRule = (target: ConditionalTarget): RemoteObject => new Remote(CELL_VALUE, target);

const TEXT = type(
  "TextConditionalFormat",
  {
    Rule: on<"containsText">(
      (rule) => ({ operator: TEXT_OPERATORS.toModel(rule.operator), text: rule.text }),
      (rule, value: { operator: string; text: string }) => {
        rule.operator = need(TEXT_OPERATORS.toFile(value.operator)) as typeof rule.operator;
        rule.text = value.text;
      }
    ),
  },
  withFormat
);
export const textRule = (target: ConditionalTarget): RemoteObject => new Remote(TEXT, target);

const PRESET = type(
  "PresetCriteriaConditionalFormat",
  {
    Rule: on<"preset">(
      (rule) => ({ criterion: PRESETS.toModel(rule.kind) ?? rule.kind }),
      (rule, value: { criterion: string }) => void (rule.kind = need(PRESETS.toFile(value.criterion)))
    ),
  },
  withFormat
);
export const presetRule = (target: ConditionalTarget): RemoteObject => new Remote(PRESET, target);

const TOP = type(
  "TopBottomConditionalFormat",
  {
    Rule: on<"top">(
      (rule) => ({
        rank: rule.rank,
        type: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`,
      }),
      (rule, value: { rank: number; type: string }) => {
        rule.rank = value.rank;
        rule.bottom = value.type.startsWith("Bottom");
        rule.percent = value.type.endsWith("Percent");
      }
    ),
  },
  withFormat
);
export const topRule = (target: ConditionalTarget): RemoteObject => new Remote(TOP, target);

const POSITIVE = type("ConditionalDataBarPositiveFormat", {
  BorderColor: { get: () => "", set: () => undefined },
  FillColor: on<"dataBar">(
    (rule) => rule.color,
    (rule, value) => void (rule.color = toColor(value))
  ),
  GradientFill: { get: () => true, set: () => undefined },
});
const NEGATIVE = type("ConditionalDataBarNegativeFormat", {
  BorderColor: { get: () => "", set: () => undefined },
  FillColor: { get: () => "#FF0000", set: () => undefined },
  MatchPositiveBorderColor: { get: () => true, set: () => undefined },
  MatchPositiveFillColor: { get: () => false, set: () => undefined },
});
const keptOn = (name: string, initial: unknown): Scalar<ConditionalTarget> => ({
  get: ({ format }) => (format.data as unknown as Record<string, unknown>)[`kept.${name}`] ?? initial,
  set: ({ format }, value: never) =>
    void ((format.data as unknown as Record<string, unknown>)[`kept.${name}`] = value),
});
const DATA_BAR = type(
  "DataBarConditionalFormat",
  {
    AxisColor: keptOn("AxisColor", "#000000"),
    AxisFormat: keptOn("AxisFormat", "Automatic"),
    BarDirection: keptOn("BarDirection", "Context"),
    LowerBoundRule: keptOn("LowerBoundRule", { type: "LowestValue" }),
    ShowDataBarOnly: keptOn("ShowDataBarOnly", false),
    UpperBoundRule: keptOn("UpperBoundRule", { type: "HighestValue" }),
  },
  {
    NegativeFormat: (target) => new Remote(NEGATIVE, target),
    PositiveFormat: (target) => new Remote(POSITIVE, target),
  }
);
export const dataBarRule = (target: ConditionalTarget): RemoteObject => new Remote(DATA_BAR, target);

interface ScalePoint {
  formula?: string | null;
  type: string;
  color?: string;
}
const plain = (text: unknown): string => String(text ?? "").replace(/^=/, "");
const stop = (point: ScalePoint) => ({
  kind: need(STOP_KINDS.toFile(point.type)),
  ...(point.formula !== undefined && point.formula !== null ? { value: plain(point.formula) } : {}),
  color: toColor(point.color),
});
const point = ({ kind, value, color }: { kind: string; value?: string; color: string }): ScalePoint => ({
  type: STOP_KINDS.toModel(kind) ?? kind,
  formula: value,
  color,
});

const COLOR_SCALE = type("ColorScaleConditionalFormat", {
  Criteria: on<"colorScale">(
    ({ stops }) => ({
      minimum: point(stops[0]),
      ...(stops.length > 2 ? { midpoint: point(stops[1]) } : {}),
      maximum: point(stops.at(-1)!),
    }),
    (rule, value: { minimum: ScalePoint; midpoint?: ScalePoint | null; maximum: ScalePoint }) => {
      rule.stops = [value.minimum, value.midpoint, value.maximum].flatMap((item) =>
        item ? [stop(item)] : []
      );
    }
  ),
  ThreeColorScale: on<"colorScale">(({ stops }) => stops.length > 2),
});
export const colorScaleRule = (target: ConditionalTarget): RemoteObject => new Remote(COLOR_SCALE, target);

interface IconCriterion {
  type?: string;
  formula?: string;
  operator?: string;
}
const ICON_SET = type("IconSetConditionalFormat", {
  Criteria: on<"iconSet">(
    ({ stops }) =>
      stops.map(({ kind, value }) => ({
        type: STOP_KINDS.toModel(kind),
        formula: value,
        operator: "GreaterThanOrEqual",
      })),
    // The first icon is for what lies below all others: its criterion is given but not looked at.
    (rule, value: (IconCriterion | null)[]) => {
      rule.stops = value.map((item, index) =>
        index === 0
          ? { kind: "percent", value: "0" }
          : { kind: need(STOP_KINDS.toFile(item?.type ?? "")), value: plain(item?.formula) }
      );
    }
  ),
  ReverseIconOrder: on<"iconSet">(
    (rule) => rule.reverse ?? false,
    (rule, value) => void (rule.reverse = value)
  ),
  ShowIconOnly: on<"iconSet">(
    (rule) => rule.showValue === false,
    (rule, value: boolean) => void (rule.showValue = !value)
  ),
  Style: on<"iconSet">(
    (rule) => iconsToModel(rule.icons),
    (rule, value: string) => {
      rule.icons = iconsToFile(value);
      const count = Number(rule.icons[0]);
      if (!(count >= 3 && count <= 5)) throw invalidArgument();
      rule.stops = Array.from({ length: count }, (_, i) => ({
        kind: "percent",
        value: String(Math.round((100 * i) / count)),
      }));
    }
  ),
});
export const iconSetRule = (target: ConditionalTarget): RemoteObject => new Remote(ICON_SET, target);
