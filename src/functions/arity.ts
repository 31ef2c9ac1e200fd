import type { FunctionEntry } from "./parameter";
import { Problem } from "./problem";
import { signatureOf } from "./help/signature-text";

/**
 * What is wrong with the number of arguments of a call, if anything. Excel refuses such a formula as
 * it is typed; other callers get this sentence. An argument that is left blank between commas counts.
 */
export function arityProblem({ name, parameters }: FunctionEntry, given: number): Problem | undefined {
  const missing = parameters.filter(({ required }, i) => required && i >= given);
  const repeats = parameters.at(-1)?.kind === "inputs";
  const values = { function: name, signature: signatureOf({ name, parameters }) };
  // The inputs of KPI.CALC are those of a KPI: the function itself knows how many.
  const lacking = missing.filter(({ kind }) => kind !== "inputs").map((one) => one.name);
  if (lacking.length > 0)
    return new Problem("#VALUE!", "tooFewArguments", { ...values, missing: lacking.join(", ") });
  return repeats || given <= parameters.length
    ? undefined
    : new Problem("#VALUE!", "tooManyArguments", { ...values, most: parameters.length, given });
}
