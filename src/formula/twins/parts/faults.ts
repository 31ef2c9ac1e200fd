import type { Writer } from "../writer";

/** What may stand in the way of a calculation. */
export interface Fault {
  /** The condition, one value; where it looks at an error, it is that error. */
  readonly condition: string;
  readonly error: string;
}

/**
 * A calculation behind what stands in its way, each fault one value. OR gives the first error that its conditions are,
 * so the first error that came in goes out, in the order of the arguments, before any fault is named.
 */
export function behind(faults: readonly Fault[], rest: string): string {
  if (faults.length === 0) return rest;
  const conditions = faults.map(({ condition }) => condition);
  const any = conditions.length === 1 ? conditions[0] : `OR(${conditions.join(",")})`;
  return `IF(${any},${firstOf(faults)},${rest})`;
}

/** The error of the first fault that is there, where at least one is. */
function firstOf([fault, ...others]: readonly Fault[]): string {
  if (others.every(({ error }) => error === fault.error)) return fault.error;
  return `IF(${fault.condition},${fault.error},${firstOf(others)})`;
}

/** Faults whose conditions are worked out once, under names; for Excel 2016 they stay where they are. */
export const named = (writer: Writer, name: string, faults: readonly Fault[]): Fault[] =>
  faults.map(({ condition, error }) => ({ condition: writer.let(`${name}_wrong`, condition), error }));
