import type { Elements } from "./element-twin";
import { grouped, when, type Writer } from "./writer";

type Bound = ReturnType<Elements["optional"]>;

/** A value with a cap, then a floor, where they are given. */
export function bounded(writer: Writer, value: string, floor: Bound, cap: Bound, name: string): string {
  const capped = cap ? atMostOf(writer, writer.let(name, value), cap) : value;
  return floor ? atLeastOf(writer, writer.let(cap ? `capped_${name}` : name, capped), floor) : capped;
}

const atMostOf = (writer: Writer, value: string, { value: cap, given }: NonNullable<Bound>): string =>
  when(both(writer, given, `${value}>${grouped(cap)}`), cap, value);

const atLeastOf = (writer: Writer, value: string, { value: floor, given }: NonNullable<Bound>): string =>
  when(both(writer, given, `${value}<${grouped(floor)}`), floor, value);

const both = (writer: Writer, given: string, condition: string): string =>
  given === "TRUE" ? condition : writer.all(given, condition);
