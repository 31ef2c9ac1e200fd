import type { Parameter } from "../../../functions/parameter";
import { type Read, readElement } from "../read-element";
import { isSingle } from "../shape";
import type { TwinArgument } from "../twin";
import type { Writer } from "../writer";
import { isNoDate } from "./dates";
import type { Fault } from "./faults";

/** An argument of one cell, read, and what may be wrong with it. */
export function faultsOfElement(
  writer: Writer,
  parameter: Parameter,
  arg: TwinArgument | undefined,
  name: string
): { readonly read: Read; readonly faults: Fault[] } {
  if (arg && !isSingle(arg.shape) && (arg.shape.rows ?? 1) * (arg.shape.columns ?? 1) > 1) {
    const refused = { condition: `SUM(LEN(${arg.text}))>=0`, error: "#VALUE!" };
    return { read: readElement(writer, parameter, undefined, name), faults: [refused] };
  }
  const read = readElement(writer, parameter, arg, name);
  const faults: Fault[] = read.wrong ? [{ condition: read.wrong, error: "#VALUE!" }] : [];
  if (parameter.type === "date" && arg && arg.constant !== "") faults.push(...outsideOfTime(arg, read));
  return { read, faults };
}

function outsideOfTime({ constant }: TwinArgument, { incoming }: Read): Fault[] {
  if (typeof constant === "number")
    return constant >= 0 && constant < 2958466 ? [] : [{ condition: "TRUE", error: "#NUM!" }];
  return incoming ? [{ condition: isNoDate(incoming), error: "#NUM!" }] : [];
}
