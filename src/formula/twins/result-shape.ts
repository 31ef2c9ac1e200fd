import type { FunctionEntry } from "../../functions/parameter";
import { type Shape, singleCell, spanned } from "./shape";
import type { TwinArguments } from "./twin";

/** The shape of what a KPI function gives for arguments of some shapes. */
export function resultShape({ result, parameters }: FunctionEntry, args: TwinArguments): Shape {
  const last = parameters.length - 1;
  const of = (kinds: readonly string[]): Shape[] =>
    args.flatMap((arg, i) => (arg && kinds.includes(parameters[Math.min(i, last)].kind) ? [arg.shape] : []));
  switch (result) {
    case "cell":
      return spanned(of(["element", "inputs"]));
    case "series":
      return of(["series"])[0] ?? singleCell;
    case "row":
      return { rows: 1 };
    case "column":
      return { columns: 1 };
    default:
      return {};
  }
}
