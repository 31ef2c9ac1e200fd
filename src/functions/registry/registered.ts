import type { FunctionEntry } from "../parameter";
import { attaining } from "./attaining";
import { changing } from "./changing";
import { customers } from "./customers";
import { dictionary } from "./dictionary";
import { explaining } from "./explaining";
import { monitoring } from "./monitoring";
import { judging } from "./judging";
import { methods } from "./methods";
import { money } from "./money";
import { scoring } from "./scoring";
import { service } from "./service";
import { trending } from "./trending";
import { weighting } from "./weighting";
import { working } from "./working";

const families = {
  attaining,
  scoring,
  weighting: [...weighting, ...judging],
  changing,
  trending: [...trending, ...monitoring],
  customers,
  service: [...service, ...working],
  money,
  dictionary: [...dictionary, ...explaining],
} satisfies Readonly<Record<string, readonly FunctionEntry[]>>;

export type Family = keyof typeof families;

/** What is known about a function besides its calculation: help, metadata, pane and tests read it. */
export interface RegisteredFunction extends FunctionEntry {
  readonly family: Family;
  /** The method of `core` that calculates it. */
  readonly method: string;
}

/** Every KPI function, by family. The build puts its value in place of this computation. */
export const registered: readonly RegisteredFunction[] = Object.entries(families).flatMap(
  ([family, entries]) =>
    entries.map((entry) => ({ ...entry, family: family as Family, method: methods[entry.name] }))
);
