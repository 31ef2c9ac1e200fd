import type { Block, FunctionCaller, Value } from "../../formula";
import { functionTable } from "../call";
import { entryOf } from "../registry";

/** A KPI function's name, however the formula writes it: as typed, or as other programs mangle it. */
export const kpiName = (name: string): string | undefined => {
  const plain = /^(?:KPI\.|_?_?XLDUDF_KPI_)(\w+)$/i.exec(name)?.[1];
  return plain === undefined ? undefined : entryOf(plain)?.name;
};

/** Calls a KPI function with blocks, and gives a block. */
export function callKpi(name: string, args: readonly (Block | null)[]): Block {
  const result = functionTable().get(`KPI.${name}`)!(
    ...args.map((arg) => arg && arg.map((row) => row.map(given)))
  );
  return Array.isArray(result) ? (result as Block) : [[result as Value]];
}

/** A blank cell arrives as "", as in Excel. */
const given = (value: Value): unknown => value ?? "";

/** The KPI functions, for the parts of a formula that call them. */
export const kpiCaller: FunctionCaller = {
  call(name, args) {
    const known = kpiName(name);
    return known === undefined ? undefined : callKpi(known, args);
  },
};
