import { type FunctionEntry, signature } from "../signature";

export const CALC = signature("CALC", "id:text! inputs:inputs");
export const DEFINE = signature("DEFINE", "id:text! [field:text!] [language:option!]", "rows");
export const RECONCILE = signature("RECONCILE", "a b [tolerance=1e-9] [language:option]");
export const VERSION = signature("VERSION", "");

/** Dictionary and audit. */
export const dictionary: readonly FunctionEntry[] = [CALC, DEFINE, RECONCILE, VERSION];
