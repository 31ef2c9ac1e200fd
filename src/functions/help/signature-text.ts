import type { FunctionGuide } from "./guide";

/** A function as the formula editor shows it: `KPI.GROWTH(current, previous, [negativeBase])`. */
export const signatureOf = ({ name, parameters }: Pick<FunctionGuide, "name" | "parameters">): string =>
  `KPI.${name}(${parameters
    .map((parameter) => {
      const shown = parameter.kind === "inputs" ? `${parameter.name}, …` : parameter.name;
      return parameter.required ? shown : `[${shown}]`;
    })
    .join(", ")})`;
