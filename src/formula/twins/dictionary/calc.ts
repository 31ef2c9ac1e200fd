import { findCalc } from "../../../catalog/calc-index";
import { parseExpression } from "../../../core/expression/parse";
import { CALC } from "../../../functions/registry/dictionary";
import { numberParameter } from "../../../functions/signature";
import { guarded } from "../guard";
import { type Read, readElement } from "../read-element";
import { isSingle } from "../shape";
import { spanOf } from "../span";
import type { Flavour, Twin, TwinArguments, TwinText } from "../twin";
import { Writer } from "../writer";
import { expressionText } from "./expression-text";

/** A KPI of the dictionary: its expression with the inputs put in. The id must be written in the formula. */
export const calc: Twin = {
  name: CALC.name,
  microsoft365: (args) => write(args, "microsoft365"),
  excel2016: (args) => write(args, "excel2016"),
};

function write([id, ...inputs]: TwinArguments, flavour: Flavour): TwinText {
  if (id && typeof id.constant !== "string") return { reason: "optionNotLiteral", argument: "id" };
  const kpi = id ? findCalc(String(id.constant)) : undefined;
  const given = inputs.flatMap((arg) => arg ?? []);
  const writer = new Writer(
    flavour,
    given.every(({ shape }) => isSingle(shape)),
    given.map(({ text }) => text)
  );
  const names = kpi?.inputs ?? [];
  const reads = Array.from({ length: Math.max(names.length, inputs.length) }, (_, i): Read => {
    const name = names[i] ?? `input_${i + 1}`;
    return readElement(
      writer,
      { ...numberParameter(name), required: kpi !== undefined && i < inputs.length },
      inputs[i],
      wordOf(name)
    );
  });
  writer.span = spanOf(
    reads.flatMap(({ incoming }, i) => (incoming ? [{ cell: incoming, shape: inputs[i]!.shape }] : []))
  );
  return writer.finish(guarded(writer, reads, calculation(kpi, reads, inputs.length, writer)));
}

/** An input's name as a name in a formula: one that cannot be a cell or a function. */
const wordOf = (name: string): string =>
  name.includes("_") ? name.toLowerCase() : `${name.toLowerCase()}_given`;

function calculation(
  kpi: ReturnType<typeof findCalc>,
  reads: readonly Read[],
  given: number,
  writer: Writer
): string {
  if (!kpi) return "#N/A";
  if (given !== kpi.inputs.length) return "#VALUE!";
  const parsed = parseExpression(kpi.expression);
  if (!parsed.ok) return "#VALUE!";
  const values = new Map(kpi.inputs.map((name, i) => [name, reads[i].value as string]));
  return expressionText(parsed.value, (name) => values.get(name)!, writer);
}
