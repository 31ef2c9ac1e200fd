import type { Bilingual } from "../../catalog/types";
import { parseExpression } from "../../core/expression/parse";
import { namesIn } from "../../core/expression/expression";
import { fold } from "../../catalog/calc-index";

/** An input of an own KPI while its form is filled in. */
export interface InputDraft {
  readonly id: string;
  readonly name: Bilingual;
}

export interface ReadFormula {
  /** With input ids, as a KPI's expression is written; undefined where it cannot be read. */
  readonly expression?: string;
  /** Names that are no input yet, as written, each once. */
  readonly unknown: readonly string[];
  /** Where the reading stopped: the text that was not expected; empty at the end. */
  readonly unexpected?: string;
}

const functions = new Set(["abs", "min", "max"]);

/** Operators as people write them, to those of expressions; "× 100 %" only says how the result is shown. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[×✕·]/g, "*")
    .replace(/÷/g, "/")
    .replace(/[−–—]/g, " - ")
    .replace(/、/g, ",")
    .replace(/\*\s*100\s*%/g, "")
    .replace(/100\s*%\s*\*/g, "")
    .replace(/^\s*[=:]/, "");

/** A hyphen inside a word is part of it: "follow-up calls". Numbers, signs, and names with spaces in them. */
const word = String.raw`(?:[^+*/(),\-\s]|(?<=[A-Za-z])-(?=[A-Za-z]))+`;
const token = new RegExp(
  String.raw`\s*(?:(\d+\.?\d*)(?![\p{L}\d_.])|([-+*/(),])|(${word}(?:\s+${word})*))`,
  "uy"
);

/**
 * A formula that names its inputs in words, in either language or by id, as an expression over ids.
 *
 * @example readFormula("离职人数 ÷ 平均人数 × 100%", [{ id: "a", name: 离职人数 }, { id: "b", name: 平均人数 }]).expression  // "a / b"
 */
export function readFormula(text: string, inputs: readonly InputDraft[]): ReadFormula {
  const ids = new Map(
    inputs.flatMap(({ id, name }) => [name.en, name.zh, id].filter(Boolean).map((each) => [fold(each), id]))
  );
  const source = plain(text).trim();
  const parts: string[] = [];
  const unknown: string[] = [];
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) return { unknown, unexpected: source.slice(at).trim().slice(0, 20) };
    const [whole, number, sign, name] = match;
    at += whole.length;
    if (name === undefined) parts.push(number ?? sign);
    else if (functions.has(name.toLowerCase()) && /^\s*\(/.test(source.slice(at)))
      parts.push(name.toLowerCase());
    else {
      const id = ids.get(fold(name));
      if (!id && !unknown.includes(name.trim())) unknown.push(name.trim());
      // A stand-in keeps the shape readable, so that an error in the shape shows as one.
      parts.push(id ?? "unknown");
    }
  }
  const written = spaced(parts);
  const parsed = parseExpression(written);
  if (!parsed.ok) return { unknown, unexpected: String(parsed.detail?.text ?? "") };
  return unknown.length > 0 ? { unknown } : { expression: written, unknown };
}

const spaced = (parts: readonly string[]): string =>
  parts
    .map((part, i) => {
      const unary = part === "-" && (i === 0 || /^[-+*/(,]$/.test(parts[i - 1]));
      return /^[-+*/]$/.test(part) && !unary ? ` ${part} ` : part === "," ? ", " : part;
    })
    .join("");

/** Ids of inputs that an expression does not use. */
export function unusedInputs(expression: string, inputs: readonly InputDraft[]): string[] {
  const parsed = parseExpression(expression);
  const used = new Set(parsed.ok ? namesIn(parsed.value) : []);
  return inputs.map(({ id }) => id).filter((id) => !used.has(id));
}

/** An id for an input of this name that no other has: its words where they are plain, else a letter. */
export function inputId(name: string, taken: readonly string[]): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  const plainName = /^[\x20-\x7e]+$/.test(name.normalize("NFKC")) && words !== "" && !functions.has(words);
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  const candidates = plainName ? [words] : letters;
  const free = candidates.find((each) => !taken.includes(each));
  if (free) return free;
  const base = plainName ? words : "input";
  for (let n = 2; ; n++) if (!taken.includes(`${base}_${n}`)) return `${base}_${n}`;
}

/** The same text in both languages, until one of them is given another. */
export const inBoth = (text: string): Bilingual => ({ en: text, zh: text });

/** The inputs that a formula in words names, with what was there already. */
export function inputsFrom(text: string, inputs: readonly InputDraft[] = []): InputDraft[] {
  return readFormula(text, inputs).unknown.reduce<InputDraft[]>(
    (all, name) => [
      ...all,
      {
        id: inputId(
          name,
          all.map(({ id }) => id)
        ),
        name: inBoth(name),
      },
    ],
    [...inputs]
  );
}

/** An expression with the names of its inputs in place of their ids, where they can be read back. */
export function formulaInWords(
  expression: string,
  inputs: readonly InputDraft[],
  language: "en" | "zh"
): string {
  const words = expression.replace(/[A-Za-z_][A-Za-z0-9_]*/g, (id) => {
    const input = inputs.find((each) => each.id === id);
    return input ? input.name[language] || input.name.en || id : id;
  });
  const signs = language === "zh" ? words.replace(/ \/ /g, " ÷ ").replace(/ \* /g, " × ") : words;
  return readFormula(signs, inputs).expression === expression ? signs : expression;
}
