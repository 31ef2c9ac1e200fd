import type { GuideParameter } from "../../functions/help/guide";
import { numberLiteral, textLiteral } from "../../plan/references";
import type { Indirect } from "../../workbook/find-references";
import { readIndirect } from "./indirect-reference";
import { readReference, writeReference, type Reference } from "./reference";

/** What was typed for an argument. */
export type TypedArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A table's column, a name, whole columns, a spill: kept as it was typed. */
  | { readonly kind: "indirect"; readonly text: string; readonly reference: Indirect }
  | { readonly kind: "unreadable" };

/** Arguments that take text take it without quotes too. */
const takesText = ({ type }: Pick<GuideParameter, "type">): boolean =>
  type === "text" || type === "any" || type === "option";

/**
 * Reads what was typed for an argument: an address or another reference, a number (`85%` too), TRUE or FALSE, a text in quotes.
 *
 * @example readTyped("85%", parameter)  // { kind: "value", value: 0.85 }
 */
export function readTyped(text: string, parameter: Pick<GuideParameter, "type">): TypedArgument {
  const plain = text.trim();
  if (plain === "") return { kind: "omitted" };
  const reference = readReference(plain);
  if (reference) return { kind: "reference", reference };
  if (/^(true|false)$/i.test(plain)) return { kind: "value", value: plain.toUpperCase() === "TRUE" };
  if (/^[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*%?$/i.test(plain))
    return { kind: "value", value: numberOf(plain) };
  const quoted = /^["“](.*)["”]$/s.exec(plain);
  if (quoted) return { kind: "value", value: quoted[1].replaceAll('""', '"') };
  const indirect = readIndirect(plain);
  // A word alone is a text where texts are taken, as in "lower".
  if (indirect && !(takesText(parameter) && indirect.kind === "name" && !plain.includes("!")))
    return { kind: "indirect", text: plain, reference: indirect };
  return takesText(parameter) ? { kind: "value", value: plain } : { kind: "unreadable" };
}

const numberOf = (text: string): number => {
  const value = Number(text.replace("−", "-").replace(/\s*%$/, ""));
  return text.endsWith("%") ? value / 100 : value;
};

/** An argument as a formula writes it on a sheet. */
function writeTyped(typed: TypedArgument, sheet?: string): string {
  if (typed.kind === "reference") return writeReference(typed.reference, sheet);
  if (typed.kind === "indirect") return typed.text;
  if (typed.kind !== "value") return "";
  if (typeof typed.value === "string") return textLiteral(typed.value);
  return typeof typed.value === "number" ? numberLiteral(typed.value) : String(typed.value).toUpperCase();
}

/** A formula from a function's name and its arguments; those left out at the end are left away. */
export function writeFormula(name: string, args: readonly TypedArgument[], sheet?: string): string {
  const texts = args.map((arg) => writeTyped(arg, sheet));
  while (texts.at(-1) === "") texts.pop();
  return `=KPI.${name}(${texts.join(",")})`;
}
