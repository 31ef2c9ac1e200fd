import type { Read } from "./read-element";
import { when, type Writer } from "./writer";

/**
 * A calculation behind what stands in its way, in the order of the contract: the first error that came in, in the
 * order of the arguments; else #VALUE! for what cannot be read; else "" where a required input is blank.
 *
 * @param wrong further conditions that give #VALUE!
 */
export function guarded(
  writer: Writer,
  reads: readonly Read[],
  calculation: string,
  wrong: string[] = []
): string {
  const bad = [...reads.flatMap((read) => read.wrong ?? []), ...wrong];
  const blank = reads.flatMap((read) => read.blank ?? []);
  const inner = firstOf(writer, bad, "#VALUE!", firstOf(writer, blank, `""`, calculation));
  return reads.reduceRight((rest, { incoming, fault }) => {
    if (!incoming) return rest;
    const { condition, error } = fault ?? { condition: `ISERROR(${incoming})`, error: incoming };
    return when(writer.spread(condition), error, rest);
  }, inner);
}

function firstOf(writer: Writer, conditions: readonly string[], then: string, otherwise: string): string {
  if (conditions.length === 0) return otherwise;
  return when(
    writer.spread(conditions.includes("TRUE") ? "TRUE" : writer.any(...conditions)),
    then,
    otherwise
  );
}
