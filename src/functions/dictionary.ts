/** Dictionary and audit. */
import * as core from "../core";
import { calculationsVersion } from "./version";
import { evaluate } from "./evaluate";
import { VERSION } from "./registry/dictionary";

/**
 * Version of the calculations behind the KPI functions.
 *
 * @customfunction VERSION
 * @example =KPI.VERSION() // 1.0.0
 */
export function version(): any {
  return evaluate(VERSION, [], () => core.ok(calculationsVersion));
}
