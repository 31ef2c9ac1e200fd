export type Column = readonly (readonly unknown[])[];
export type Arithmetic = (...values: number[]) => number | string;

/** What the loop by hand shows where a row has no value. */
export const wrong = "!";

/**
 * The loop that a programmer writes for one function over blocks of cells: it reads each row's
 * inputs, tells blanks ("" goes out) from what is no number (an error goes out), does the
 * arithmetic, looks whether the result is a number that a sheet can hold, and puts `[value]` in a
 * block as a spilled result has it.
 *
 * The loop is compiled for each function by itself, so that the engine fits it to its arithmetic
 * as it would a loop written out.
 */
export function loopByHand(
  name: string,
  inputs: number,
  calculate: Arithmetic
): (columns: readonly Column[]) => unknown[][] {
  const names = ["a", "b", "c", "d"].slice(0, inputs);
  const body = `// ${name}
    return function (columns) {
      const [${names.map((each) => `${each}s`).join(", ")}] = columns;
      const rows = as.length;
      const result = new Array(rows);
      for (let i = 0; i < rows; i++) {
        ${names.map((each) => `const ${each} = ${each}s[i][0];`).join("\n        ")}
        let shown;
        if (${names.map((each) => `typeof ${each} === "number" && Number.isFinite(${each})`).join(" && ")}) {
          const value = calculate(${names.join(", ")});
          shown = typeof value === "number" && !Number.isFinite(value) ? "${wrong}" : value;
        } else {
          shown = ${names.map((each) => `(${each} === "" || ${each} === null || ${each} === undefined || typeof ${each} === "number")`).join(" && ")} ? "" : "${wrong}";
        }
        result[i] = [shown];
      }
      return result;
    };`;
  return new Function("calculate", body)(calculate) as (columns: readonly Column[]) => unknown[][];
}
