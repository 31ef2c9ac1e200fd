import { fail, ok, type Outcome } from "./outcome";

const overflow = fail("domain", { argument: "result", problem: "overflow" });

/** A result as an outcome: beyond the range of a double it is `domain`, and minus zero is zero. */
export const finite = (value: number): Outcome<number> => (Number.isFinite(value) ? ok(value + 0) : overflow);

/** A required input that is blank. */
export const missing = (argument: string) => fail("missing", { argument });
