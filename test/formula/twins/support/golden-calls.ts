import { twins } from "../../../../src/formula/twins";
import { goldenFiles, type GoldenCase } from "../../../golden/cases";
import type { Given } from "./bench";
import { type Case, cellsOf } from "./prove";

const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];

/** The module that calls functions by name, remembering each call. For `jest.mock`. */
export function recordingCall(): object {
  const real = jest.requireActual<typeof import("../../../functions/support/call")>(
    "../../../functions/support/call"
  );
  return {
    ...real,
    call: (name: string, ...args: unknown[]) => {
      calls.push({ name, args });
      return real.call(name, ...args);
    },
  };
}

/** An argument of a golden case in a sheet; a single text is written into the formula, as users write options. */
function given(arg: unknown): Given {
  if (arg === null || arg === undefined) return undefined;
  if (typeof arg === "string" && arg !== "") return { written: `"${arg.replaceAll('"', '""')}"` };
  return cellsOf(arg);
}

/** The calls that the golden cases make of functions that have twins; the module of calls must be the recording one. */
export function goldenCalls(): Case[] {
  const { asks } =
    require("../../../functions/golden/asks") as typeof import("../../../functions/golden/asks");
  const offered = goldenFiles()
    .flatMap(({ cases }) => cases)
    .filter(({ method }: GoldenCase) => Object.hasOwn(asks, method));
  calls.length = 0;
  for (const golden of offered) asks[golden.method]({ ...golden.options, ...golden.inputs }, golden);
  return calls
    .filter(({ name }) => twins.has(name))
    .map(({ name, args }) => ({ name, args: args.map(given) }));
}
