import type { Block, FunctionCaller, Value } from "../../formula";
import { associatedFunction } from "../associated";
import { plain } from "../plain";
import { entryOf } from "../registry";

/** A KPI function's name, however the formula writes it: as typed, or as other programs mangle it. */
export const kpiName = (name: string): string | undefined => {
  const bare = /^(?:KPI\.|_?_?XLDUDF_KPI_)(\w+)$/i.exec(name)?.[1];
  return bare === undefined ? undefined : entryOf(bare)?.name;
};

/** Calls a KPI function with blocks, and gives a block. It is the very function that the sheet calls. */
export function callKpi(name: string, args: readonly (Block | null)[]): Block {
  const { parameters } = entryOf(name)!;
  const declared = associatedFunction(name);
  if (!declared) throw new Error(`KPI.${name} is not associated with a declaration.`);
  const result = plain(declared, parameters)(...args.map((arg) => arg && arg.map((row) => row.map(given))));
  return Array.isArray(result) ? (result as Block) : [[result as Value]];
}

/** A blank cell arrives as "", as in Excel. */
const given = (value: Value): unknown => value ?? "";

/** The KPI functions, for the parts of a formula that call them. One that reads the workbook itself is not called. */
export const kpiCaller: FunctionCaller = {
  call(name, args) {
    const known = kpiName(name);
    return known === undefined || entryOf(known)?.asynchronous ? undefined : callKpi(known, args);
  },
};
