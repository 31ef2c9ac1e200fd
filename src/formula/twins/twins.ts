import { attaining } from "./attaining";
import { changing } from "./changing";
import { customers } from "./customers";
import { dictionary } from "./dictionary";
import { money } from "./money";
import { scoring } from "./scoring";
import { weighting } from "./weighting";
import { service } from "./service";
import { trending } from "./trending";
import type { Twin } from "./twin";

/** Functions that have no twin on purpose: their cells become values. */
export const detachedAsValues: ReadonlySet<string> = new Set(["EXPLAIN", "DEFINE", "VERSION"]);

/** Every twin by the name of its function, without the namespace. */
export const twins: ReadonlyMap<string, Twin> = new Map(
  [
    ...attaining,
    ...scoring,
    ...weighting,
    ...changing,
    ...trending,
    ...customers,
    ...service,
    ...money,
    ...dictionary,
  ].map((twin) => [twin.name, twin])
);
