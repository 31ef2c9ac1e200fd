import type { Parameter } from "../parameter";

interface Signed {
  readonly name: string;
  readonly parameters: readonly Pick<Parameter, "name" | "kind" | "required">[];
}

/** A function as the formula editor shows it: `KPI.GROWTH(current, previous, [negativeBase])`. */
export const signatureOf = ({ name, parameters }: Signed): string =>
  `KPI.${name}(${parameters
    .map((parameter) => {
      const shown = parameter.kind === "inputs" ? `${parameter.name}, …` : parameter.name;
      return parameter.required ? shown : `[${shown}]`;
    })
    .join(", ")})`;
