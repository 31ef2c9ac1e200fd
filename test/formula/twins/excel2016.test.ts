import { twinOf } from "../../../src/formula/twins";
import { registry } from "../../../src/functions/registry";
import { withoutExcel2016 } from "../../../src/i18n/twins-excel2016";
import { sampleOf } from "../../functions/support/sample";
import { Bench } from "./support/bench";
import { cellsOf } from "./support/prove";

/** A row as a column, as data usually stand. */
const standing = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0])
    ? value[0].map((cell) => [cell])
    : value;

/** The reason why a function has no form for Excel 2016 with its required arguments in cells. */
function refusalOf(name: string): string | undefined {
  const { entry, args } = sampleOf(name);
  const required = entry.parameters.filter((parameter) => parameter.required);
  const given = required.map(({ type, kind }, i) => {
    // The horizon of a forecast says how many rows there are: it stands in the formula.
    if (type === "text" || (name === "FORECAST" && i > 0))
      return { written: typeof args[i] === "string" ? `"${args[i]}"` : String(args[i]) };
    return cellsOf(kind === "matrix" ? args[i] : standing(args[i]));
  });
  const twin = twinOf(`=KPI.${name}(${new Bench().place(given).join(",")})`, "excel2016");
  return twin.ok ? undefined : twin.reason.reason;
}

describe("Excel 2016", () => {
  const names = registry
    .filter(({ name, parameters }) => parameters.length > 0 && !["EXPLAIN", "DEFINE"].includes(name))
    .map(({ name }) => name);

  test.each(names)("has a twin of KPI.%s, or a sentence says why not", (name) => {
    const expected = Object.hasOwn(withoutExcel2016, name) ? "noTwin" : undefined;
    expect(refusalOf(name)).toBe(expected);
  });
});
