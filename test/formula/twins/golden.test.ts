import { twins, type Flavour } from "../../../src/formula/twins";
import { goldenFiles, type GoldenCase } from "../../golden/cases";
import { asks } from "../../functions/golden/asks";
import { type Case, cellsOf, prove } from "./support/prove";
import type { Given } from "./support/bench";

/** The calls that the golden cases make. */
const mockCalls: { name: string; args: readonly unknown[] }[] = [];

jest.mock("../../functions/support/call", () => {
  const real = jest.requireActual<typeof import("../../functions/support/call")>(
    "../../functions/support/call"
  );
  return {
    ...real,
    call: (name: string, ...args: unknown[]) => {
      mockCalls.push({ name, args });
      return real.call(name, ...args);
    },
  };
});

/** An argument of a golden case in a sheet; a single text is written into the formula, as users write options. */
function given(arg: unknown): Given {
  if (arg === null || arg === undefined) return undefined;
  if (typeof arg === "string" && arg !== "") return { written: `"${arg.replaceAll('"', '""')}"` };
  return cellsOf(arg);
}

/** The calls of every golden case that a function offers. */
function goldenCalls(): Case[] {
  const offered = goldenFiles()
    .flatMap(({ cases }) => cases)
    .filter(({ method }: GoldenCase) => Object.hasOwn(asks, method));
  mockCalls.length = 0;
  for (const golden of offered) asks[golden.method]({ ...golden.options, ...golden.inputs }, golden);
  return mockCalls
    .filter(({ name }) => twins.has(name))
    .map(({ name, args }) => ({ name, args: args.map(given) }));
}

describe("Twins of the golden cases", () => {
  test.each<Flavour>(["microsoft365", "excel2016"])("give what the functions give (%s)", async (flavour) => {
    const cases = goldenCalls();
    const { different, proven } = await prove(cases, flavour);
    expect(different.slice(0, 5)).toEqual([]);
    expect(proven).toBeGreaterThan(cases.length * (flavour === "microsoft365" ? 0.99 : 0.5));
  });
});
