import { differences, goldenFiles, type GoldenCase } from "../golden/cases";
import { asks, coreOnly } from "./golden/asks";

const returnable = new Set(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"]);

const isBlank = (value: unknown) => value === null || value === "";

/**
 * What a cell shows of what the mathematics expects: an error that Excel lets no function return is
 * `#VALUE!`, and where a required number is blank the cell is blank.
 */
function inCell({ expected, inputs }: GoldenCase): unknown {
  const error = (expected as { error?: string } | null)?.error;
  if (error === undefined) return expected;
  if (!returnable.has(error)) return { error: "#VALUE!" };
  const values = Object.values(
    "values" in inputs && !Array.isArray(inputs.values) ? (inputs.values as object) : inputs
  );
  return error === "#N/A" && values.some(isBlank) ? "" : { error };
}

const cases = goldenFiles().flatMap((file) => file.cases);
const isOffered = ({ method }: GoldenCase) => Object.hasOwn(asks, method);

/** A case through the functions, or undefined where no function takes its options. */
const ask = (golden: GoldenCase): unknown =>
  asks[golden.method]({ ...golden.options, ...golden.inputs }, golden);

describe("Golden cases through the functions", () => {
  test.each(cases.filter(isOffered).map((golden) => [`${golden.method} ${golden.id}`, golden] as const))(
    "%s",
    (_, golden) => {
      const got = ask(golden);
      if (got === undefined) return;
      expect(differences(got, inCell(golden), golden.tolerance)).toEqual([]);
    }
  );

  test("ask a function for every method but those that are the mathematics' alone", () => {
    const unknown = cases.filter((golden) => !isOffered(golden) && !coreOnly.has(golden.method));
    expect(process.env.GOLDEN_DIR ? [] : unknown.map(({ method }) => method)).toEqual([]);
    const asked = cases.filter((golden) => isOffered(golden) && ask(golden) !== undefined);
    expect(asked.length / cases.length).toBeGreaterThan(0.9);
  });
});
