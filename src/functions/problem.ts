import type { ExcelError } from "../core/outcome";
import type { Locale } from "../i18n/sentence";

/** What a sentence fills in; a function where the text itself depends on the language. */
export type ProblemValues = Readonly<Record<string, string | number | ((locale: Locale) => string)>>;

/**
 * Why a cell has no value: the error it shows, and the sentence that tells the user what to do, as
 * keys of the functions' messages, the most exact first. The sentence is made only when the
 * problem reaches a cell.
 */
export class Problem {
  constructor(
    readonly code: ExcelError,
    readonly keys: string | readonly string[],
    readonly values: ProblemValues = {},
    /** An error that came in with an input: it goes before every other problem. */
    readonly incoming = false,
    /** A sentence that came with the error and is kept as it is. */
    readonly message?: string
  ) {}
}
