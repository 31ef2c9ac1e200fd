import type { FunctionEntry } from "../../../functions/parameter";
import { elementTwin } from "../element-twin";
import type { Twin } from "../twin";

/** A function that divides its first argument by its second: a zero divisor is #DIV/0! by itself. */
export const quotient = (entry: FunctionEntry): Twin =>
  elementTwin(entry, (args) => {
    const [part, whole] = entry.parameters.map(({ name }) => args.number(name));
    return `${part}/${whole}`;
  });
