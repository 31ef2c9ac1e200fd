import { type Direction, meets as meetsLimit } from "../../core";
import { choose } from "./choose";
import type { OptionValue } from "./option";
import { grouped } from "./writer";

/** The edge of a limit: what is within 1e-9 × max(1, |limit|) of it counts as standing on it. */
function edge(limit: string, direction: Direction): string {
  const sign = direction === "lower" ? "+" : "-";
  const number = Number(limit);
  if (limit.trim() !== "" && Number.isFinite(number))
    return `${limit}${sign}${Math.abs(number) > 1 ? `${Math.abs(number)}*` : ""}1E-9`;
  return `${grouped(limit)}${sign}1E-9*IF(ABS(${limit})>1,ABS(${limit}),1)`;
}

/** Two constants need no formula. */
function condition(value: string, limit: string, direction: Direction): string {
  const [one, other] = [Number(value), Number(limit)];
  if (Number.isFinite(one) && Number.isFinite(other))
    return meetsLimit(one, other, direction) ? "TRUE" : "FALSE";
  return `${value}${direction === "lower" ? "<=" : ">="}${edge(limit, direction)}`;
}

/** The condition that a value is at least a limit. */
export const atLeast = (value: string, limit: string): string => condition(value, limit, "higher");

/** The condition that a value is at most a limit. */
export const atMost = (value: string, limit: string): string => condition(value, limit, "lower");

/** The condition that a value is on the good side of a limit. */
export const meets = (value: string, limit: string, direction: OptionValue): string =>
  choose(
    direction.is("lower"),
    () => atMost(value, limit),
    () => atLeast(value, limit)
  );
