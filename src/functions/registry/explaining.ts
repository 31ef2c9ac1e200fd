import { type FunctionEntry, signature } from "../signature";

const { parameters } = signature("EXPLAIN", "cell:table [language:option!]");

/** Reads the cell that it explains: the one function whose result is not made of its arguments alone. */
export const EXPLAIN: FunctionEntry = {
  name: "EXPLAIN",
  result: "rows",
  parameters: [{ ...parameters[0], kind: "reference" }, parameters[1]],
  asynchronous: true,
};

/** What explains other cells. */
export const explaining: readonly FunctionEntry[] = [EXPLAIN];
