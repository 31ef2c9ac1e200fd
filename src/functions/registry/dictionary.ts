import {
  type FunctionEntry,
  number,
  optionalNumber,
  type Parameter,
  type ResultShape,
  single,
} from "../parameter";
import { language } from "./common";

const entry = (
  name: string,
  method: string,
  result: ResultShape,
  parameters: FunctionEntry["parameters"]
): FunctionEntry => ({ name, family: "dictionary", method, result, parameters });

const id: Parameter = { name: "id", kind: "scalar", type: "text", required: true };

export const CALC = entry("CALC", "kpi_expression", "cell", [
  id,
  { name: "inputs", kind: "inputs", type: "number", required: true },
]);

export const DEFINE = entry("DEFINE", "definition", "rows", [
  id,
  { name: "field", kind: "scalar", type: "text", required: false },
  single(language),
]);

export const RECONCILE = entry("RECONCILE", "reconcile", "cell", [
  number("a"),
  number("b"),
  optionalNumber("tolerance", 1e-9),
  language,
]);

export const VERSION = entry("VERSION", "version", "cell", []);

/** Dictionary and audit. */
export const dictionary: readonly FunctionEntry[] = [CALC, DEFINE, RECONCILE, VERSION];
