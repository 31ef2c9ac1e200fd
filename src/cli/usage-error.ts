import { cliMessages } from "../i18n/cli";
import { sentence, type Locale } from "../i18n/sentence";

/** Unusable arguments or input: one sentence on standard error, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** A usage error with a sentence of the command's own. */
export const usageError = (
  key: keyof typeof cliMessages,
  locale: Locale,
  values?: Readonly<Record<string, string | number>>
): UsageError => new UsageError(sentence(cliMessages, key, locale, values));
