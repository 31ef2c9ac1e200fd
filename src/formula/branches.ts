import { truthOf } from "./convert";
import { applyOperator } from "./operators";
import { isError, type Value } from "./value";

/** Functions that take one of their arguments and pass over the others. */
export const branchNames: ReadonlySet<string> = new Set(["IF", "IFERROR", "IFNA", "CHOOSE", "SWITCH", "IFS"]);

/** What is next when a branch is looked for: the argument taken, the one to look at first, or what comes out at once. */
export type Turn =
  | { readonly taken: number }
  | { readonly look: number }
  /** Undefined: a text that Excel may read otherwise. */
  | { readonly result: Value | undefined };

const notAvailable = { result: { error: "#N/A" } } as const;

/**
 * Finds the argument that a branching function takes, from 0.
 *
 * @param seen values of the arguments looked at so far, by place
 * @param count how many arguments there are
 */
export function turnOf(name: string, seen: ReadonlyMap<number, Value>, count: number): Turn {
  const first = seen.get(0);
  if (first === undefined) return { look: 0 };
  switch (name) {
    case "IFERROR":
      return { taken: isError(first) ? 1 : 0 };
    case "IFNA":
      return { taken: isError(first) && first.error === "#N/A" ? 1 : 0 };
    case "CHOOSE":
      return choose(first, count);
    case "SWITCH":
      return isError(first) ? { result: first } : switched(first, seen, count);
    case "IFS":
      return conditions(seen, count);
    default: {
      const truth = truthOf(first);
      return typeof truth === "boolean" ? { taken: truth ? 1 : 2 } : { result: truth };
    }
  }
}

function choose(first: Value, count: number): Turn {
  if (isError(first)) return { result: first };
  if (typeof first !== "number") return { result: undefined };
  const place = Math.trunc(first);
  return place < 1 || place >= count ? { result: { error: "#VALUE!" } } : { taken: place };
}

function switched(first: Value, seen: ReadonlyMap<number, Value>, count: number): Turn {
  let at = 1;
  for (; at + 1 < count; at += 2) {
    const value = seen.get(at);
    if (value === undefined) return { look: at };
    if (isError(value)) return { result: value };
    if (typeof value === typeof first && applyOperator("=", first, value) === true) return { taken: at + 1 };
  }
  return at < count ? { taken: at } : notAvailable;
}

function conditions(seen: ReadonlyMap<number, Value>, count: number): Turn {
  for (let at = 0; at + 1 < count; at += 2) {
    const value = seen.get(at);
    if (value === undefined) return { look: at };
    const truth = truthOf(value);
    if (typeof truth !== "boolean") return { result: truth };
    if (truth) return { taken: at + 1 };
  }
  return notAvailable;
}
