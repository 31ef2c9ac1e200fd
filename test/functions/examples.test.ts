import { calculating } from "./support/calculating";
import { functionText } from "../../src/functions/texts";
import { call, cellsOf } from "./support/call";
import { exampleArguments } from "./support/sample";

/** A result as an example writes it: cells by comma, rows by semicolon where there are several columns. */
function written(result: unknown): string {
  const shown = (value: unknown) =>
    value === "" ? '""' : typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value);
  if (!Array.isArray(result)) return shown(result);
  const rows = (result as unknown[][]).map((row) => row.map(shown).join(", "));
  return rows.join(result[0].length > 1 ? "; " : ", ");
}

/** Examples over a sheet's data, and rounded ones, are told in words. */
const told = new Set(["PERIOD", "TODATE", "POP", "YOY", "ROLLING", "SERIES", "XMR", "CLV"]);

describe("The example of each function", () => {
  test.each(calculating.map(({ name }) => name))("KPI.%s gives what the help says", (name) => {
    const result = call(name, ...exampleArguments(name));
    if (told.has(name))
      expect(cellsOf(result).every((value) => typeof value === "number")).toBe(name !== "XMR");
    else expect(written(result)).toBe(functionText(name)!.example[1]);
  });
});
