import { differences, goldenFiles, type GoldenCase } from "./cases";
import { methods } from "./methods";

/** What our method makes of a case, or an error that says that there is no such method. */
function resultOf({ method, inputs, options }: GoldenCase): unknown {
  const compute = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!compute)
    throw new Error(`The method "${method}" is not implemented: test/golden/methods.ts has no entry for it.`);
  return compute({ ...options, ...inputs });
}

const files = goldenFiles();

describe.each(files)("golden cases in $file", ({ cases }) => {
  test.each(cases.map((golden) => [`${golden.method} ${golden.id}`, golden] as const))("%s", (_, golden) => {
    expect(differences(resultOf(golden), golden.expected, golden.tolerance)).toEqual([]);
  });
});

test("there are cases to run", () => {
  expect(files.flatMap(({ cases }) => cases).length).toBeGreaterThan(0);
});

test("a case whose method nobody implemented fails and says so", () => {
  const golden: GoldenCase = { id: "x", method: "no_such_method", inputs: {}, expected: 1 };
  expect(() => resultOf(golden)).toThrow('The method "no_such_method" is not implemented');
});
