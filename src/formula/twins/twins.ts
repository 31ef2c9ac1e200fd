import { attaining } from "./attaining";
import type { Twin } from "./twin";

/** Functions that have no twin on purpose: their cells become values. */
export const detachedAsValues: ReadonlySet<string> = new Set(["EXPLAIN", "DEFINE", "VERSION"]);

/** Every twin by the name of its function, without the namespace. */
export const twins: ReadonlyMap<string, Twin> = new Map([...attaining].map((twin) => [twin.name, twin]));
