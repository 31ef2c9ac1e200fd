import type { RemoteObject } from "../../host/remote-object";
import { formatArea, intersection, quoteSheet, type Area } from "../book/area";
import type { Book } from "../book/book";
import { without } from "../book/conditional-formats";
import type { ValidationData } from "../data";
import { OPERATORS } from "./conditional-format-words";
import { invalidArgument, Remote, type RemoteType } from "./remote";
import { asRange } from "./range-context";

interface ValidationTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}
interface BasicRule {
  formula1: string | number;
  formula2?: string | number | null;
  operator: string;
}

/** Kinds of rules: the object model's name, the file's, and the name of the type. */
const KINDS = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
] as const;

const find = ({ book, sheetId, areas }: ValidationTarget) =>
  book
    .sheet(sheetId)
    .state.validations.find(({ areas: own }) => own.some((area) => intersection(area, areas[0])));

const asText = (value: unknown): string => {
  const text = String(value);
  return text.startsWith("=") ? text : `=${text}`;
};

/** A list's values: text with commas stands in quotes in the file, a reference after "=". */
function listSource(source: unknown): string {
  const range = asRange(source);
  if (range) return `=${quoteSheet(range.book.sheet(range.sheetId).name)}!${formatArea(range.area, true)}`;
  const text = String(source ?? "");
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function fromRule(
  rule: Record<string, unknown>
): Pick<ValidationData, "type" | "operator" | "formula1" | "formula2"> {
  const list = rule.list as { source: unknown } | undefined | null;
  if (list) return { type: "list", formula1: listSource(list.source) };
  const custom = rule.custom as { formula: string } | undefined | null;
  if (custom) return { type: "custom", formula1: asText(custom.formula) };
  for (const [name, type] of KINDS) {
    const basic = rule[name] as BasicRule | undefined | null;
    if (!basic) continue;
    const operator = OPERATORS.toFile(basic.operator);
    if (!operator) throw invalidArgument();
    const second =
      basic.formula2 === undefined || basic.formula2 === null ? undefined : asText(basic.formula2);
    return { type, operator, formula1: asText(basic.formula1), ...(second ? { formula2: second } : {}) };
  }
  throw invalidArgument();
}

/** A constant reads back without "=", everything else with it. */
const shown = (formula: string | undefined): string | number | undefined => {
  if (formula === undefined) return undefined;
  const plain = formula.slice(1);
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : formula;
};

function toRule(data: ValidationData): Record<string, unknown> {
  if (data.type === "list") {
    const literal = /^="(.*)"$/s.exec(data.formula1 ?? "");
    return {
      list: { inCellDropDown: true, source: literal ? literal[1].replaceAll('""', '"') : data.formula1 },
    };
  }
  if (data.type === "custom") return { custom: { formula: data.formula1 } };
  const kind = KINDS.find(([, type]) => type === data.type);
  if (!kind) return {};
  return {
    [kind[0]]: {
      formula1: shown(data.formula1),
      formula2: shown(data.formula2),
      operator: OPERATORS.toModel(data.operator ?? "between"),
    },
  };
}

/** Takes areas out of the validations of a sheet. */
function cut(target: ValidationTarget): void {
  const { state } = target.book.sheet(target.sheetId);
  for (const validation of state.validations) {
    for (const area of target.areas) validation.areas = validation.areas.flatMap((own) => without(own, area));
  }
  state.validations = state.validations.filter(({ areas }) => areas.length > 0);
}

function change(target: ValidationTarget, patch: Partial<ValidationData>): void {
  const { state } = target.book.sheet(target.sheetId);
  const current = find(target)?.data ?? {
    addresses: [],
    type: "any" as const,
    allowBlank: true,
    error: { title: "", message: "", style: "stop" as const },
  };
  cut(target);
  const data = { ...current, ...patch, addresses: target.areas.map((area) => formatArea(area)) };
  state.validations.push({ areas: [...target.areas], data });
  target.book.redraw(target.sheetId);
}

interface Alert {
  message?: string;
  title?: string;
  showAlert?: boolean;
  style?: string;
}
interface Prompt {
  message?: string;
  title?: string;
  showPrompt?: boolean;
}
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const VALIDATION: RemoteType<ValidationTarget> = {
  name: "DataValidation",
  book: (target) => target.book,
  scalars: {
    ErrorAlert: {
      get: (target) => {
        const error = find(target)?.data.error;
        return {
          message: error?.message ?? "",
          showAlert: error !== undefined,
          style: STYLES[error?.style ?? "stop"],
          title: error?.title ?? "",
        };
      },
      set: (target, value: Alert) => {
        const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find(
          (key) => STYLES[key] === (value.style ?? "Stop")
        );
        change(target, {
          error:
            value.showAlert === false
              ? undefined
              : { title: value.title ?? "", message: value.message ?? "", style },
        });
      },
    },
    IgnoreBlanks: {
      get: (target) => find(target)?.data.allowBlank ?? true,
      set: (target, value: boolean) => change(target, { allowBlank: value }),
    },
    Prompt: {
      get: (target) => {
        const prompt = find(target)?.data.prompt;
        return {
          message: prompt?.message ?? "",
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? "",
        };
      },
      set: (target, value: Prompt) =>
        change(target, {
          prompt:
            value.showPrompt === false
              ? undefined
              : { title: value.title ?? "", message: value.message ?? "" },
        }),
    },
    Rule: {
      get: (target) => {
        const found = find(target);
        return found ? toRule(found.data) : {};
      },
      set: (target, value: Record<string, unknown>) =>
        change(target, { operator: undefined, formula2: undefined, ...fromRule(value) }),
    },
    Type: {
      get: (target) => {
        const type = find(target)?.data.type;
        if (!type || type === "any") return "None";
        return KINDS.find(([, name]) => name === type)?.[2] ?? (type === "list" ? "List" : "Custom");
      },
    },
    Valid: { get: () => null },
  },
  methods: {
    Clear: (target) => {
      cut(target);
      target.book.redraw(target.sheetId);
    },
  },
};

export const dataValidationObject = (book: Book, sheetId: string, areas: readonly Area[]): RemoteObject =>
  new Remote(VALIDATION, { book, sheetId, areas });
